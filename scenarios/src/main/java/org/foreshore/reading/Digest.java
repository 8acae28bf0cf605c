package org.foreshore.reading;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 over one thing after another, in hexadecimal. */
final class Digest {

    private Digest() {}

    static String of(byte[]... parts) {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            for (var part : parts) {
                sha256.update(part);
            }
            return HexFormat.of().formatHex(sha256.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError("every Java platform has SHA-256", impossible);
        }
    }

    static String of(String one, String other) {
        return of(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}

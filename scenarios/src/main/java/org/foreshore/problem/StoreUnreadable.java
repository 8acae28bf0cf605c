package org.foreshore.problem;

/** The result store cannot be read or written (missing, read-only, full, damaged, or in use). */
public final class StoreUnreadable extends SandboxException {

    private static final long serialVersionUID = 1L;

    public StoreUnreadable(String path, String what, Throwable cause) {
        super("%s: %s".formatted(path, what), cause);
    }

    public StoreUnreadable(String path, String what) {
        super("%s: %s".formatted(path, what));
    }
}

package org.foreshore.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuardTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private Server server;

    @BeforeEach
    void start() throws IOException {
        server = Server.start(Fixture.settings(folder.resolve("runs")));
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/healthz", "/api/v1/catalogue", "/api/v1/no-such", "/no-such.html"})
    void everyAnswerCarriesStrictHeaders(String path) {
        var answer = new Client(server.url()).get(path);

        assertThat(answer.header("Content-Security-Policy"))
                .startsWith("default-src 'none'; script-src 'self'")
                .doesNotContain("unsafe");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(answer.header("Server")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "LOCALHOST:80", "127.0.0.1:9", "[::1]:7070"})
    void answersToItsOwnNames(String host) throws IOException {
        assertThat(raw("GET /healthz HTTP/1.1\r\nHost: " + host)).startsWith("HTTP/1.1 200");
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "localhost.evil.example:7070", "127.0.0.1.nip.example", "[::2]"})
    void turnsAwayNamesThatWereReboundToThisMachine(String host) throws IOException {
        assertThat(raw("GET /api/v1/catalogue HTTP/1.1\r\nHost: " + host)).startsWith("HTTP/1.1 421");
        assertThat(raw("GET / HTTP/1.1\r\nHost: " + host)).startsWith("HTTP/1.1 421");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../../etc/passwd",
                "/%2e%2e/%2e%2e/etc/passwd",
                "/..%2f..%2fetc/passwd",
                "/assets/../../../pom.xml",
                "/api/v1/scenarios/..%2f..%2fpom",
                "/api/v1/runs/..%5c..",
                "/api/v1/runs/%00",
                "//etc/passwd",
                "/public/index.html",
                "/WEB-INF/web.xml"
            })
    void hostilePathsReachNothing(String path) throws IOException {
        assertThat(raw("GET " + path + " HTTP/1.1\r\nHost: localhost"))
                .containsPattern("^HTTP/1.1 (400|404)")
                .doesNotContain("root:")
                .doesNotContain("at org.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/x-www-form-urlencoded", "text/plain", "multipart/form-data; boundary=x"})
    void plainFormsOfOtherPagesCannotWrite(String type) {
        var client = new Client(server.url());

        assertThat(client.post("/api/v1/runs", type, "a=b").status()).isEqualTo(415);
    }

    @Test
    void pagesOfOtherOriginsCannotWrite() {
        var client = new Client(server.url());
        var foreign = client.request("/api/v1/runs/0123456789ab").header("Origin", "https://evil.example");

        assertThat(Client.send(foreign.DELETE()).status()).isEqualTo(403);
    }

    @Test
    void unknownPathsAndMethodsAreProblems() {
        var client = new Client(server.url());

        assertThat(client.get("/api/v1/no-such").status()).isEqualTo(404);
        assertThat(client.get("/api/v1/no-such").header("Content-Type")).startsWith("application/problem+json");
        assertThat(client.post("/api/v1/catalogue", Client.JSON, "{}").status()).isEqualTo(405);
    }

    private String raw(String head) throws IOException {
        var address = URI.create(server.url());
        try (var socket = new Socket(address.getHost(), address.getPort())) {
            var request = head + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }
}

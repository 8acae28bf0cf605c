package org.foreshore.problem;

/** The only exceptions that leave a module; anything else is a programming error. */
public abstract sealed class SandboxException extends RuntimeException
        permits ScenarioInvalid, RunFailed, StoreUnreadable {

    private static final long serialVersionUID = 1L;

    SandboxException(String message) {
        super(message);
    }

    SandboxException(String message, Throwable cause) {
        super(message, cause);
    }
}

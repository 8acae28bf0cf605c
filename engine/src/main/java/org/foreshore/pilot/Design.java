package org.foreshore.pilot;

import org.foreshore.outcome.Evaluator;
import org.foreshore.outcome.SandboxLog;
import org.foreshore.scenario.Sandbox;

/**
 * A sandbox that is to be tried.
 *
 * @param id name among others on the same worlds
 * @param log what happened to it before its baseline began
 * @param evaluator who looks at it and decides
 */
public record Design(String id, Sandbox sandbox, SandboxLog log, Evaluator evaluator) {}

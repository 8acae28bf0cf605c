package org.foreshore.lab;

import java.util.Map;
import org.foreshore.scenario.Sandbox;

/** Tries sandboxes on the same worlds and says by name what many of each showed. */
public interface Try {
    Map<String, LabSummary> run(Map<String, Sandbox> designs);
}

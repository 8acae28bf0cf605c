package org.foreshore.paper;

import java.util.List;

/** All papers of a sandbox, in the order in which they are needed. */
public final class Papers {

    private Papers() {}

    public static List<Paper> of(Dossier dossier) {
        return List.of(
                Sheet.paper("canvas", "Implementation canvas", dossier, Canvas.of(dossier)),
                Sheet.paper("stakeholders", "Stakeholder map", dossier, StakeholderMap.of(dossier)),
                Sheet.paper("indicators", "Indicator table", dossier, IndicatorTable.of(dossier)),
                Sheet.paper("application", "Application", dossier, Application.of(dossier)),
                Sheet.paper("test-plan", "Test plan", dossier, TestPlan.of(dossier)),
                Sheet.paper("guardrail-log", "Guardrail and decision log", dossier, GuardrailLog.of(dossier)),
                Sheet.paper("exit-report", "Exit report", dossier, ExitReport.of(dossier)));
    }
}

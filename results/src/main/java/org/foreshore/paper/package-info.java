/**
 * The papers of a regulatory sandbox, written from its scenario and from one sandbox that was tried: canvas, stakeholder
 * map, indicator table, application, test plan, guardrail log and exit report. Main type: {@link org.foreshore.paper.Papers}.
 */
@org.jspecify.annotations.NullMarked
package org.foreshore.paper;

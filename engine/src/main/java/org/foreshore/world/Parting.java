package org.foreshore.world;

import org.foreshore.behaviour.SocietyAtParting;

/** What a world must remember of the moment when its arms part, for each of them to begin there. */
record Parting(SocietyAtParting society, Parts parts) {}

package org.foreshore.pilot;

import org.foreshore.unit.Share;

/**
 * Some residents of a settlement, told apart by their lots.
 *
 * @param lots part of all lots that are drawn
 * @param drawn whether those who are drawn are meant, or the others
 */
public record Part(int settlement, Share lots, boolean drawn) {}

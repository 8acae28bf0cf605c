package org.foreshore.lab;

import org.foreshore.outcome.Site;
import org.foreshore.outcome.Wave;

/** Which figure is read of a wave, higher being better. */
interface Reader {
    double figure(Site site, Wave wave);
}

package org.foreshore.place;

import java.util.List;

/**
 * A region or a settlement for which indicators are told apart.
 *
 * @param id name in files and addresses, unlike that of any other
 * @param region name of the region it is or lies in; empty if it belongs to none
 * @param settlements numbers of its settlements
 * @param residents simulated residents at the start
 */
public record Locality(String id, String name, String region, List<Integer> settlements, int residents) {

    public Locality {
        settlements = List.copyOf(settlements);
    }
}

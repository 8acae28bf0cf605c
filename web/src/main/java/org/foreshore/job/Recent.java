package org.foreshore.job;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;

/**
 * What was made lately, kept so that who asks again is not kept waiting. Where there is no room left, those longest unused go;
 * what is larger than all the room is not kept at all. Safe for several threads.
 */
public final class Recent<K, V> {

    private final long room;
    private final ToLongFunction<V> size;
    private final Map<K, V> kept = new LinkedHashMap<>(16, 0.75f, true);
    private long taken;

    /** @param size of one, in whatever the room is counted in */
    public Recent(long room, ToLongFunction<V> size) {
        this.room = room;
        this.size = size;
    }

    /** So many at most, whatever their size. */
    public Recent(int most) {
        this(most, one -> 1);
    }

    public synchronized Optional<V> find(K key) {
        return Optional.ofNullable(kept.get(key));
    }

    public synchronized void keep(K key, V value) {
        var before = kept.put(key, value);
        taken += size.applyAsLong(value) - (before == null ? 0 : size.applyAsLong(before));
        var oldest = kept.values().iterator();
        while (taken > room) {
            taken -= size.applyAsLong(oldest.next());
            oldest.remove();
        }
    }
}

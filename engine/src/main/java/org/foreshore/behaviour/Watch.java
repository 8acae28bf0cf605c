package org.foreshore.behaviour;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;
import org.foreshore.outcome.Flow;
import org.foreshore.story.Event;
import org.foreshore.story.Moment;
import org.foreshore.story.State;
import org.jspecify.annotations.Nullable;

/** Follows one resident through a month: what stands before it, what is decided in it, and how things stand after it. */
final class Watch implements Observer {

    private final Lookout lookout;
    private final Deliberation deliberation;
    private final Residents residents;
    private final int slot;
    private final List<Event> events = new ArrayList<>();
    private final Map<Flow, Integer> services = new EnumMap<>(Flow.class);
    private @Nullable State state;
    private boolean online;
    private boolean equipped;
    private boolean vouched;
    private boolean gaveUp;
    private boolean broke;

    Watch(int slot, Lookout lookout, Deliberation deliberation, Residents residents) {
        this.slot = slot;
        this.lookout = lookout;
        this.deliberation = deliberation;
        this.residents = residents;
    }

    @Override
    public void open() {
        online = Bits.has(residents.user, slot);
        equipped = Bits.has(residents.smart, slot);
        vouched = Bits.has(residents.vouchers.any, slot);
        events.clear();
        services.clear();
    }

    @Override
    public void rehearse(IntFunction<Strata> month) {
        var alone = month.apply(slot);
        for (var flow : Flow.values()) {
            int times = (int) alone.total(flow);
            if (times != 0) {
                services.put(flow, times);
            }
        }
    }

    @Override
    public void consider(Surroundings around, Market market, long monthKey) {
        deliberation
                .heldBy(slot, lookout.isConnected(around), around, market, monthKey)
                .ifPresent(events::add);
        gaveUp = deliberation.givesUp(slot, around, monthKey);
        broke = deliberation.breaks(slot, monthKey);
    }

    @Override
    public void close(Surroundings around, Market market, int month) {
        var now = lookout.see(slot, around, market, month);
        state = now;
        if (Bits.has(residents.vouchers.any, slot) && !vouched) {
            events.add(Event.VOUCHER);
        }
        devices(now.smartphone());
        if (online && !now.online()) {
            events.add(left(now, around));
        }
    }

    private void devices(boolean equippedNow) {
        if (broke) {
            events.add(equippedNow ? Event.PHONE_REPLACED : Event.PHONE_LOST);
        } else if (!equipped && equippedNow) {
            boolean voucher = Bits.has(residents.vouchers.any, slot);
            events.add(voucher ? Event.BOUGHT_WITH_VOUCHER : Event.BOUGHT_PHONE);
        }
    }

    private Event left(State now, Surroundings around) {
        if (gaveUp) {
            return Event.LEFT_BY_CHOICE;
        }
        if (!now.covered()) {
            return Event.LEFT_WITHOUT_NETWORK;
        }
        return lookout.isBarred(slot, around) ? Event.LEFT_BY_DATA_PRICE : Event.LEFT_WITHOUT_PHONE;
    }

    /** The month that is over. @param month of the horizon */
    Moment moment(int month) {
        return new Moment(month, Objects.requireNonNull(state, "no month has been seen"), events, services);
    }
}

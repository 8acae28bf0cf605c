package org.foreshore.run;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.stream.DoubleStream;
import org.foreshore.footprint.PhysicalAccount;
import org.foreshore.indicator.Indicator;
import org.foreshore.outcome.Counter;
import org.foreshore.outcome.Group;
import org.foreshore.world.WorldView;

/**
 * Whether an indicator is a mean over residents of what each of them is or has at the end of a month. Only such can be told
 * of those who are invited apart from their neighbours: what happened in the month is counted by settlement.
 */
final class ResidentOutcome {

    private static final double EVERYBODY = 100;

    private ResidentOutcome() {}

    /** Asked of worlds in which only a part of a hundred residents has anything at all, it must say that part. */
    static boolean tells(Indicator indicator) {
        return DoubleStream.of(0.3, 0.6)
                .allMatch(part -> Math.abs(indicator.measure(world(part), Group.ALL) - part) < 1e-9);
    }

    private static WorldView world(double part) {
        InvocationHandler answers = (proxy, method, given) -> {
            if (method.getName().equals("count")) {
                return given[0] == Counter.RESIDENTS ? EVERYBODY : part * EVERYBODY;
            }
            if (method.isDefault()) {
                return InvocationHandler.invokeDefault(proxy, method, given);
            }
            return unknown(method.getReturnType());
        };
        return (WorldView)
                Proxy.newProxyInstance(WorldView.class.getClassLoader(), new Class<?>[] {WorldView.class}, answers);
    }

    /** What is not counted of residents one by one. @param asked a figure, a list, or the physical account */
    private static Object unknown(Class<?> asked) {
        return asked == double.class ? (Object) Double.NaN : asked == List.class ? List.of() : PhysicalAccount.UNKNOWN;
    }
}

package org.foreshore.connectivity;

/** Starts builds and pays for them; the one place where capital turns into networks. */
final class Construction {

    private final Network network;
    private final Books books;
    private final SupplyParameters supply;

    Construction(Network network, Books books, SupplyParameters supply) {
        this.network = network;
        this.books = books;
        this.supply = supply;
    }

    /** Covers a settlement with 4G if operators can pay what the subsidy leaves to them; tells whether they could. */
    boolean build(int s, Outlook outlook, double subsidy) {
        var costs = outlook.costs(s);
        if (!books.canPay(costs.investment(), subsidy)) {
            return false;
        }
        books.invest(costs.investment(), subsidy);
        var sharing = outlook.regime.sharing();
        network.pending[s] = outlook.month + (int) Math.max(1, supply.lagMonths());
        network.sites[s] = Math.max(network.sites[s], costs.sites());
        network.linkUsdPerYear[s] = costs.link().usdPerYear();
        network.shared[s] = sharing.passive() > 0 || sharing.active() > 0;
        return true;
    }

    /** Adds radio equipment to a settlement that is covered, if operators can pay for it. */
    void expand(int s, double usd) {
        if (books.canPay(usd, 0)) {
            books.invest(usd, 0);
            network.sites[s] += 1;
        }
    }
}

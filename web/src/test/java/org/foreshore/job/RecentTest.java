package org.foreshore.job;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RecentTest {

    private final Recent<String, Integer> sizes = new Recent<>(10, Integer::longValue);

    @Test
    void keepsWhatThereIsRoomForAndForgetsTheLongestUnused() {
        sizes.keep("a", 4);
        sizes.keep("b", 4);
        assertThat(sizes.find("a")).contains(4);

        sizes.keep("c", 4);

        assertThat(sizes.find("b")).isEmpty();
        assertThat(sizes.find("a")).contains(4);
        assertThat(sizes.find("c")).contains(4);
    }

    @Test
    void whatIsKeptAnewTakesItsRoomOnce() {
        sizes.keep("a", 4);
        sizes.keep("a", 6);
        sizes.keep("b", 4);

        assertThat(sizes.find("a")).contains(6);
        assertThat(sizes.find("b")).contains(4);
    }

    @Test
    void whatIsLargerThanAllTheRoomIsNotKept() {
        sizes.keep("a", 11);
        sizes.keep("b", 10);

        assertThat(sizes.find("a")).isEmpty();
        assertThat(sizes.find("b")).contains(10);
    }
}

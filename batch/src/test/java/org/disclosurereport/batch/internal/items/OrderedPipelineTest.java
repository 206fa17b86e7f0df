package org.disclosurereport.batch.internal.items;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class OrderedPipelineTest {
    /** The numbers from 0, each as heavy as told, and how many are under way. */
    private static class Numbers implements OrderedPipeline.Source<Integer> {
        private final int count;
        private final int weight;
        private final AtomicInteger underWay = new AtomicInteger();
        private int next;
        private int most;

        Numbers(int count, int weight) {
            this.count = count;
            this.weight = weight;
        }

        @Override
        public @Nullable Integer next() {
            if (next == count) {
                return null;
            }
            most = Math.max(most, underWay.incrementAndGet());
            return next++;
        }

        @Override
        public boolean mayWait() {
            return false;
        }

        @Override
        public int weight(Integer item) {
            return weight;
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 16})
    void resultsComeInTheOrderOfTheSource(int jobs) throws IOException {
        Numbers source = new Numbers(500, 1);
        List<Integer> results = new ArrayList<>();
        new OrderedPipeline(jobs)
                .<Integer, Integer, IOException>run(
                        source,
                        item -> {
                            if (item % 7 == 0) {
                                Thread.yield();
                            }
                            return -item;
                        },
                        results::add);
        assertThat(results).isEqualTo(IntStream.range(0, 500).mapToObj(i -> -i).toList());
    }

    @Test
    void windowIsBoundedByNumberWhileAnItemIsSlow() throws IOException {
        Numbers source = new Numbers(200, 0);
        CountDownLatch readAhead = new CountDownLatch(5);
        new OrderedPipeline(3, 5, 100)
                .<Integer, Integer, IOException>run(
                        source,
                        item -> {
                            if (item == 1) {
                                await(readAhead);
                            } else {
                                readAhead.countDown();
                            }
                            return item;
                        },
                        item -> source.underWay.decrementAndGet());
        // Those in the window, and the one that waits for room.
        assertThat(source.most).isBetween(2, 6);
    }

    private static void await(CountDownLatch latch) {
        try {
            // The window is full before the latch is open: the limit is what ends the wait then.
            latch.await(200, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void windowIsBoundedByWeightAndOneItemOfAnyWeightPasses() throws IOException {
        Numbers source = new Numbers(50, 60);
        new OrderedPipeline(4, 100, 100)
                .<Integer, Integer, IOException>run(source, item -> item, item -> source.underWay.decrementAndGet());
        assertThat(source.most).isLessThanOrEqualTo(2);
        Numbers heavy = new Numbers(50, 1000);
        List<Integer> results = new ArrayList<>();
        new OrderedPipeline(4, 100, 100).<Integer, Integer, IOException>run(heavy, item -> item, results::add);
        assertThat(results).hasSize(50);
    }

    @Test
    void smallSourceNeedsNoOtherThread() throws IOException {
        Set<Thread> threads = new HashSet<>();
        for (int count : new int[] {0, 1}) {
            new OrderedPipeline(4)
                    .<Integer, Boolean, IOException>run(
                            new Numbers(count, 1), item -> threads.add(Thread.currentThread()), added -> {});
        }
        new OrderedPipeline(1)
                .<Integer, Boolean, IOException>run(
                        new Numbers(9, 1), item -> threads.add(Thread.currentThread()), added -> {});
        assertThat(threads).containsExactly(Thread.currentThread());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4})
    void failureOfTheSinkEndsTheRunAndItsThreads(int jobs) throws InterruptedException {
        Set<Thread> threads = ConcurrentHashMap.newKeySet();
        assertThatThrownBy(() -> new OrderedPipeline(jobs)
                        .<Integer, Integer, IOException>run(
                                new Numbers(1000, 1),
                                item -> {
                                    threads.add(Thread.currentThread());
                                    return item;
                                },
                                item -> {
                                    if (item == 20) {
                                        throw new IOException("full");
                                    }
                                }))
                .isInstanceOf(IOException.class)
                .hasMessage("full");
        threads.remove(Thread.currentThread());
        for (Thread thread : threads) {
            thread.join();
        }
    }

    @Test
    void failureOfWorkEndsTheRun() {
        assertThatThrownBy(() -> new OrderedPipeline(2)
                        .<Integer, Integer, IOException>run(
                                new Numbers(100, 1),
                                item -> {
                                    if (item == 30) {
                                        throw new StackOverflowError("thirty");
                                    }
                                    return item;
                                },
                                item -> assertThat(item).isLessThan(30)))
                .isInstanceOf(StackOverflowError.class)
                .hasMessage("thirty");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void interruptEndsTheRunAndStays(int jobs) {
        assertThatThrownBy(() -> new OrderedPipeline(jobs)
                        .<Integer, Integer, IOException>run(new Numbers(1_000_000, 1), item -> item, item -> {
                            if (item == 3) {
                                Thread.currentThread().interrupt();
                            }
                        }))
                .isInstanceOf(InterruptedIOException.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void interruptAtTheLastItemIsTold() {
        assertThatThrownBy(() -> new OrderedPipeline(2)
                        .<Integer, Integer, IOException>run(
                                new Numbers(1, 1),
                                item -> item,
                                item -> Thread.currentThread().interrupt()))
                .isInstanceOf(InterruptedIOException.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void everythingIsDeliveredBeforeTheSourceMayWait() throws IOException {
        List<Integer> delivered = new ArrayList<>();
        List<Integer> deliveredBefore = new ArrayList<>();
        Numbers source = new Numbers(20, 1) {
            @Override
            public @Nullable Integer next() {
                deliveredBefore.add(delivered.size());
                return super.next();
            }

            @Override
            public boolean mayWait() {
                return true;
            }
        };
        new OrderedPipeline(3).<Integer, Integer, IOException>run(source, item -> item, delivered::add);
        assertThat(deliveredBefore)
                .isEqualTo(IntStream.rangeClosed(0, 20).boxed().toList());
    }
}

package org.disclosurereport.series;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.disclosurereport.Agency;
import org.disclosurereport.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * Which bodies a government's report covers: for each parent agency its children.
 *
 * <p>For example
 *
 * <pre>{@code
 * BodyTree tree = BodyTree.builder()
 *     .add("青山县人民政府", "青山县人民政府办公室")
 *     .add("青山县人民政府", "青山县公安局")
 *     .build();
 * List<String> covered = tree.getChildren("青山县人民政府");
 * }</pre>
 *
 * <p>A government's own office is a child like any other. A child that has children itself covers them with its own report, so a
 * parent's numbers are the sum of its children's, not of all its descendants'. Bodies are named by the full name that stands in
 * their reports, or by their unified social credit code.
 *
 * <p>A body that was renamed, or that others were merged into, may name its predecessors, which {@link ReportSeries#byAgency(Collection,
 * BodyTree)} continues from: {@code addPredecessor("青山县数据局", "青山县大数据中心")}.
 *
 * <p>A list typed by hand may hold a cycle or a body under two parents: such a line is left out and told in {@link #getProblems()}, and
 * the rest stands. Immutable and thread-safe; equality covers the links and the problems.
 */
public final class BodyTree {
    private final Map<String, List<String>> children;
    private final Map<String, String> parents;
    private final Map<String, List<String>> predecessors;
    /** Every body that is another's predecessor. */
    private final Set<String> former;

    private final List<Problem> problems;

    private BodyTree(Builder builder) {
        this.children = copy(builder.children);
        this.parents = new LinkedHashMap<>(builder.parents);
        this.predecessors = copy(builder.predecessors);
        this.former = Set.copyOf(builder.successors.keySet());
        this.problems = List.copyOf(builder.problems);
    }

    private static Map<String, List<String>> copy(Map<String, Set<String>> lists) {
        Map<String, List<String>> copy = new LinkedHashMap<>();
        lists.forEach((name, list) -> copy.put(name, List.copyOf(list)));
        return copy;
    }

    /** Why a line of a list is left out. */
    public enum ProblemKind {
        /** A body is to cover itself. */
        OWN_PARENT("“{child}”不能是自己的上级", "\"{child}\" can't be its own parent"),
        /** A body is to cover one that covers it. */
        CYCLE("“{parent}”是“{child}”的下级，不能又是其上级", "\"{parent}\" is below \"{child}\" and can't also be above it"),
        /** A body has another parent already. */
        SECOND_PARENT(
                "“{child}”已列在“{other}”之下，不能再列在“{parent}”之下",
                "\"{child}\" is below \"{other}\" and can't also be below \"{parent}\""),
        /** A body is to follow itself. */
        OWN_PREDECESSOR("“{child}”不能是自己的前身", "\"{child}\" can't be its own predecessor"),
        /** A body is to follow one that follows it. */
        PREDECESSOR_CYCLE(
                "“{child}”是“{parent}”的后继机关，不能又是其前身",
                "\"{child}\" succeeds \"{parent}\" and can't also be its predecessor"),
        /** A line says what another said. */
        TWICE("“{child}”在“{parent}”之下列了两次", "\"{child}\" is listed twice below \"{parent}\""),
        /** A name is missing. */
        NO_NAME("缺少机关名称", "the name of a body is missing");

        private final LocalizedText template;

        ProblemKind(String chinese, String english) {
            this.template = LocalizedText.of(chinese, english);
        }
    }

    /**
     * A line of a list that is left out.
     *
     * @param kind why
     * @param parent the parent it names, or the successor
     * @param child the child it names, or the predecessor
     * @param message what is wrong, for people
     */
    public record Problem(ProblemKind kind, String parent, String child, LocalizedText message) {}

    /** {@return the bodies that cover others, in the order they were given} */
    public List<String> getParents() {
        return List.copyOf(children.keySet());
    }

    /**
     * Gives the bodies that one covers directly.
     *
     * @param parent a body
     * @return its children in the order they were given; none if it covers no other
     */
    public List<String> getChildren(String parent) {
        return children.getOrDefault(Objects.requireNonNull(parent, "parent"), List.of());
    }

    /**
     * Gives the body that covers one.
     *
     * @param child a body
     * @return its parent; empty for one that nobody covers or that is not in the tree
     */
    public Optional<String> getParent(String child) {
        return Optional.ofNullable(parents.get(Objects.requireNonNull(child, "child")));
    }

    /**
     * Tells whether a body stands in the tree.
     *
     * @param body its name or code
     * @return whether it is a parent or a child
     */
    public boolean contains(String body) {
        return parents.containsKey(Objects.requireNonNull(body, "body")) || children.containsKey(body);
    }

    /**
     * Gives what stands in the tree for an agency: its code if that stands there, else its name.
     *
     * @param agency the agency
     * @return the name or the code; empty when neither stands in the tree
     */
    public Optional<String> find(Agency agency) {
        Objects.requireNonNull(agency, "agency");
        return agency.getUnifiedSocialCreditCode()
                .filter(this::contains)
                .or(() -> Optional.of(agency.getName()).filter(this::contains));
    }

    /**
     * Gives the bodies that one was before: the one it is a new name of, or those that were merged into it.
     *
     * @param body a body
     * @return its predecessors in the order they were given; none if it has none
     */
    public List<String> getPredecessors(String body) {
        return predecessors.getOrDefault(Objects.requireNonNull(body, "body"), List.of());
    }

    /**
     * Gives the bodies whose reports make up a parent's numbers for a year: its children, but in place of one that did not report and had a
     * predecessor that did, all its predecessors. A body that was formed from two others late in a year may leave that year's reports to them.
     *
     * <p>For example, with 青山县数据局 formed from 青山县大数据中心, {@code getReporting("青山县人民政府", Set.of("青山县大数据中心")::contains)}
     * names 青山县大数据中心.
     *
     * @param parent a body
     * @param reported whether a body, by its name or code, has a report for the year
     * @return the bodies in the order of the children, each once; none if it covers no other
     */
    public List<String> getReporting(String parent, Predicate<String> reported) {
        Objects.requireNonNull(reported, "reported");
        Set<String> reporting = new LinkedHashSet<>();
        for (String child : getChildren(parent)) {
            reporting.addAll(reported.test(child) ? List.of(child) : before(child, reported));
        }
        return List.copyOf(reporting);
    }

    /** What a body without a report was when it had one, over any number of changes; itself if it never had. Each body is looked at once. */
    private List<String> before(String body, Predicate<String> reported) {
        List<String> found = new ArrayList<>();
        List<String> absent = new ArrayList<>();
        Set<String> seen = new HashSet<>(Set.of(body));
        Deque<String> left = new ArrayDeque<>(seen);
        while (!left.isEmpty()) {
            String next = left.remove();
            List<String> earlier = getPredecessors(next);
            if (reported.test(next)) {
                found.add(next);
            } else if (earlier.isEmpty()) {
                absent.add(next);
            } else {
                earlier.stream().filter(seen::add).forEach(left::add);
            }
        }
        if (found.isEmpty()) {
            return List.of(body);
        }
        found.addAll(absent);
        return found;
    }

    /**
     * Gives what an agency is called as another's predecessor: its code if that is named, else its name.
     *
     * @param agency the agency
     * @return the name or the code; empty when it is no body's predecessor
     */
    public Optional<String> findPredecessor(Agency agency) {
        Objects.requireNonNull(agency, "agency");
        return agency.getUnifiedSocialCreditCode()
                .filter(former::contains)
                .or(() -> Optional.of(agency.getName()).filter(former::contains));
    }

    /** {@return the bodies that have predecessors, in the order they were given} */
    public List<String> getSuccessors() {
        return List.copyOf(predecessors.keySet());
    }

    /** {@return the bodies that nobody covers, in the order they were given} */
    public List<String> getRoots() {
        return children.keySet().stream()
                .filter(parent -> !parents.containsKey(parent))
                .toList();
    }

    /** {@return what was left out, in the order it was given} */
    public List<Problem> getProblems() {
        return problems;
    }

    /** {@return a builder; a tree without a line is empty} */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BodyTree tree
                && List.copyOf(children.entrySet()).equals(List.copyOf(tree.children.entrySet()))
                && predecessors.equals(tree.predecessors)
                && problems.equals(tree.problems);
    }

    @Override
    public int hashCode() {
        return Objects.hash(children, predecessors, problems);
    }

    @Override
    public String toString() {
        return children.toString();
    }

    /** Builds a {@link BodyTree}. Not thread-safe; the value it builds is. */
    public static final class Builder {
        private final Map<String, Set<String>> children = new LinkedHashMap<>();
        private final Map<String, String> parents = new LinkedHashMap<>();
        private final Map<String, Set<String>> predecessors = new LinkedHashMap<>();
        private final Map<String, Set<String>> successors = new HashMap<>();
        private final List<Problem> problems = new ArrayList<>();

        private Builder() {}

        /**
         * Adds a line: one body covers another. What can't be is left out and becomes a {@link Problem} of the tree.
         *
         * @param parent the body that covers
         * @param child the body that is covered
         * @return this builder
         */
        public Builder add(String parent, String child) {
            Objects.requireNonNull(parent, "parent");
            Objects.requireNonNull(child, "child");
            @Nullable String other = parents.get(child);
            if (parent.isBlank() || child.isBlank()) {
                leaveOut(ProblemKind.NO_NAME, parent, child);
            } else if (parent.equals(child)) {
                leaveOut(ProblemKind.OWN_PARENT, parent, child);
            } else if (other != null) {
                leaveOut(other.equals(parent) ? ProblemKind.TWICE : ProblemKind.SECOND_PARENT, parent, child);
            } else if (children.containsKey(child) && isAbove(child, parent)) {
                leaveOut(ProblemKind.CYCLE, parent, child);
            } else {
                children.computeIfAbsent(parent, each -> new LinkedHashSet<>()).add(child);
                parents.put(child, parent);
            }
            return this;
        }

        /**
         * Adds a predecessor: a body was called otherwise before, or another was merged into it. What can't be is left out and becomes a
         * {@link Problem} of the tree.
         *
         * @param body the body that goes on
         * @param predecessor the one that it was before, or a part of it
         * @return this builder
         */
        public Builder addPredecessor(String body, String predecessor) {
            Objects.requireNonNull(body, "body");
            Objects.requireNonNull(predecessor, "predecessor");
            if (body.isBlank() || predecessor.isBlank()) {
                leaveOut(ProblemKind.NO_NAME, body, predecessor);
            } else if (body.equals(predecessor)) {
                leaveOut(ProblemKind.OWN_PREDECESSOR, body, predecessor);
            } else if (follows(predecessor, body)) {
                leaveOut(ProblemKind.PREDECESSOR_CYCLE, body, predecessor);
            } else {
                predecessors
                        .computeIfAbsent(body, each -> new LinkedHashSet<>())
                        .add(predecessor);
                successors
                        .computeIfAbsent(predecessor, each -> new LinkedHashSet<>())
                        .add(body);
            }
            return this;
        }

        /** Whether a body follows another, over any number of changes; each body is looked at once. */
        private boolean follows(String body, String before) {
            if (!predecessors.containsKey(body) || !successors.containsKey(before)) {
                return false;
            }
            Set<String> seen = new HashSet<>(Set.of(body));
            Deque<String> left = new ArrayDeque<>(seen);
            while (!left.isEmpty()) {
                for (String next : predecessors.getOrDefault(left.remove(), Set.of())) {
                    if (next.equals(before)) {
                        return true;
                    }
                    if (seen.add(next)) {
                        left.add(next);
                    }
                }
            }
            return false;
        }

        private boolean isAbove(String above, String body) {
            @Nullable String next = parents.get(body);
            while (next != null && !next.equals(above)) {
                next = parents.get(next);
            }
            return next != null;
        }

        private void leaveOut(ProblemKind kind, String parent, String child) {
            LocalizedText message = kind.template.fill(
                    Map.of("parent", parent, "child", child, "other", parents.getOrDefault(child, "")));
            problems.add(new Problem(kind, parent, child, message));
        }

        /** {@return what was left out so far, in the order it was given; a view} */
        public List<Problem> getProblems() {
            return Collections.unmodifiableList(problems);
        }

        /** {@return the tree} */
        public BodyTree build() {
            return new BodyTree(this);
        }
    }
}

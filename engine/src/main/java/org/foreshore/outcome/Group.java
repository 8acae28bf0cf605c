package org.foreshore.outcome;

import java.util.Arrays;
import java.util.Optional;

/** The groups of residents for which indicators are reported. All but household counts refer to ages 15 and over. */
public enum Group {
    ALL("all", "Everybody", "all"),
    FEMALE("female", "Women", "sex"),
    MALE("male", "Men", "sex"),
    AGE_15_24("age-15-24", "Age 15 to 24", "age"),
    AGE_25_54("age-25-54", "Age 25 to 54", "age"),
    AGE_55("age-55", "Age 55 and over", "age"),
    RURAL("rural", "Rural", "area"),
    URBAN("urban", "Urban", "area"),
    RURAL_FEMALE("rural-female", "Rural women", "area and sex"),
    RURAL_MALE("rural-male", "Rural men", "area and sex"),
    URBAN_FEMALE("urban-female", "Urban women", "area and sex"),
    URBAN_MALE("urban-male", "Urban men", "area and sex"),
    INCOME_1("income-1", "Poorest fifth", "income"),
    INCOME_2("income-2", "Second fifth", "income"),
    INCOME_3("income-3", "Middle fifth", "income"),
    INCOME_4("income-4", "Fourth fifth", "income"),
    INCOME_5("income-5", "Richest fifth", "income"),
    EDUCATION_NONE("education-none", "No schooling completed", "education"),
    EDUCATION_PRIMARY("education-primary", "Primary schooling", "education"),
    EDUCATION_SECONDARY("education-secondary", "Secondary schooling", "education"),
    EDUCATION_TERTIARY("education-tertiary", "Tertiary schooling", "education"),
    DISABILITY("disability", "With a disability", "disability"),
    NO_DISABILITY("no-disability", "Without a disability", "disability");

    private final String id;
    private final String title;
    private final String dimension;

    Group(String id, String title, String dimension) {
        this.id = id;
        this.title = title;
        this.dimension = dimension;
    }

    /** The group of a name in files and addresses. */
    public static Optional<Group> find(String id) {
        return Arrays.stream(values()).filter(group -> group.id.equals(id)).findFirst();
    }

    /** Name in files and addresses. */
    public String id() {
        return id;
    }

    public String title() {
        return title;
    }

    /** What the group is a part by: "sex", "age", "area", "income", "education", "disability", or "all". */
    public String dimension() {
        return dimension;
    }
}

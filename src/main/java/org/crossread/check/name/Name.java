package org.crossread.check.name;

/** The name of somebody or something that acts, as one article writes it. */
public sealed interface Name permits PersonName, CompanyName {
    /** As written. */
    String full();

    /** "person" or "company": all names of a kind are held against one another, whatever they begin with. */
    String kind();

    /** How to ask for the spelling of this name alone: "surname" for a person. */
    String asked();
}

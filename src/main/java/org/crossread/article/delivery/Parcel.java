package org.crossread.article.delivery;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** A file or an address of a delivery until it is opened. */
@Entity
@DynamicUpdate
public class Parcel extends PanacheEntity {
    @ManyToOne(fetch = FetchType.LAZY)
    public Delivery delivery;

    /** Of the file, or the address itself. */
    public String name;

    /** Of a file; null for an address. */
    @Convert(converter = BytesColumn.class)
    public byte @Nullable [] bytes;

    /** How often it was begun to be opened: what stops the whole program is not tried for ever. */
    public int attempts;

    static Parcel file(String name, byte[] bytes) {
        Parcel parcel = new Parcel();
        parcel.name = name;
        parcel.bytes = bytes;
        return parcel;
    }

    static Parcel address(String address) {
        Parcel parcel = new Parcel();
        parcel.name = address;
        return parcel;
    }

    boolean isAddress() {
        return bytes == null;
    }
}

/// Why a copy of a store came to no end. What was copied stays, and the same command goes on with
/// it once the cause is gone.
package enum CopyError: Error, Sendable {
    package enum Side: String, Sendable {
        case source
        case target
    }

    /// The store of a side cannot be used.
    case failed(Side, StartError)
    /// Somebody else holds what is needed of a side for too long.
    case held(Side)
    /// The target has rows, or half of the files of a store, that this copy has not put there.
    case targetTaken
    /// The source is, or was, copied to another target.
    case sourceElsewhere
    /// The source took work again after this copy was begun.
    case sourceWentOn
    /// Entries that wait are not put into the tree by whoever has the office.
    case notSettled
    /// A table of the target differs from that of the source.
    /// - Parameter row: the first row that differs, in the order of the key, from 0.
    case tableDiffers(table: String, row: Int64)
    /// The target's ledger, computed anew, is not whole or has another root.
    case ledgerDiffers(faults: Int)
    /// Values of people are in both stores, and do not open with the person's key.
    case valuesSealed(count: Int)
    /// There is no mark to be taken away.
    case nothingToRelease
    /// The copy was whole, so both stores would go on.
    case copyGoesOn

    /// What is wrong and what to do; no personal data.
    package var message: String {
        switch self {
        case .failed(let side, let error): "the \(side.rawValue): \(error.message)"
        case .held(let side):
            "something holds the database of the \(side.rawValue) for too long, such as a backup;"
                + " run the same command again when that is done"
        case .targetTaken:
            "the target holds something else than this copy; name a new folder or an empty database"
        case .sourceElsewhere:
            "the source is being copied to another target, or was; go on with that one, or give it"
                + " up with scruple database release"
        case .sourceWentOn:
            "the source took work again after this copy was begun; remove the target and begin anew"
        case .notSettled:
            "entries of the source still wait to be put into the tree, and another node does not"
                + " get on with it; stop the nodes of the source and run the same command again"
        case .tableDiffers(let table, let row):
            "row \(row) of the table \(table) is not the same in the target; somebody wrote there,"
                + " or a disk fails: remove the target, run scruple database release on the source,"
                + " and begin anew"
        case .ledgerDiffers(let faults):
            "the ledger of the copy is not the source's, or not whole (\(faults) faults); run"
                + " scruple ledger verify on the source"
        case .valuesSealed(let count):
            "\(count) of the values that were tried do not open with the keys of their people, in"
                + " the source neither; restore the source from its backup, or find out who changed"
                + " it"
        case .nothingToRelease: "the store is not being copied, and was not; it takes work"
        case .copyGoesOn:
            "the store was copied as a whole, and if the copy is in use, both would sign the same"
                + " ledger; remove the copy, then say so with --copy-removed"
        }
    }
}

extension LedgerError {
    /// What is wrong: lower case, no full stop, nothing personal.
    package var message: String {
        switch self {
        case .bundleMalformed, .bundleTooLong, .tilePathMalformed: tileMessage
        case .boxKeyWrong, .boxMalformed, .boxUnopened, .boxContentMalformed: boxMessage
        case .checkpointMalformed, .checkpointOriginForeign, .keyMalformed, .keyNameMalformed,
            .noteMalformed, .noteTooLong, .noteSignatureMissing, .noteSignatureWrong,
            .noteSignaturesTooMany:
            noteMessage
        case .entryActorMalformed, .entryMalformed, .entryNotCanonical, .entryReasonMisplaced,
            .entrySubjectsTooMany, .entryTimeOutOfRange, .entryTokenMalformed, .entryTooLong:
            entryMessage
        case .hashLengthWrong, .indexBeyondTree, .proofLengthWrong,
            .proofMalformed, .proofRootWrong, .sizesUnordered, .rootsDiffer:
            proofMessage
        case .promiseForeign: "the promise is another log's than the key's"
        case .promiseMalformed: "the promise is not a signed note of the form scruple/promise/1"
        case .promiseOfAnotherEntry: "the promise is about another entry than the receipt's"
        case .receiptBoxMissing: "the receipt points to a box that the entry does not have"
        case .receiptMalformed: "the receipt is not a JSON object of the form scruple/receipt/1"
        case .receiptTooLong(let limit): "the receipt is longer than \(limit) bytes"
        }
    }

    private var tileMessage: String {
        switch self {
        case .bundleTooLong(let limit): "an entry bundle holds more than \(limit) entries"
        case .tilePathMalformed: "the path names no tile as c2sp.org/tlog-tiles writes it"
        default: "the entry bundle breaks off inside an entry"
        }
    }

    private var boxMessage: String {
        switch self {
        case .boxKeyWrong: "the key of the box is not 32 bytes long"
        case .boxMalformed: "the box is too short or has a salt or nonce of the wrong length"
        case .boxUnopened: "the key does not open the box, or the box was changed"
        default: "the box was opened but does not hold a canonical JSON object"
        }
    }

    private var noteMessage: String {
        switch self {
        case .checkpointMalformed: "the checkpoint is not origin, size and root hash in that order"
        case .checkpointOriginForeign: "the checkpoint's origin is not the name of the key"
        case .keyMalformed: "the verifier key is not of the form name+id+key for Ed25519"
        case .keyNameMalformed: "the name of a key is empty or has a space, a plus or a control"
        case .noteTooLong(let limit): "the signed note is longer than \(limit) bytes"
        case .noteSignatureMissing: "the note has no signature of the given key"
        case .noteSignatureWrong: "the note's signature by the given key does not match its text"
        case .noteSignaturesTooMany(let limit): "the note has more than \(limit) signatures"
        default: "the text is not a signed note"
        }
    }

    private var entryMessage: String {
        switch self {
        case .entryActorMalformed: "the entry's actor is none that the format knows"
        case .entryNotCanonical: "the entry is not in canonical form"
        case .entryReasonMisplaced: "a refusal needs a reason, and nothing else may have one"
        case .entrySubjectsTooMany(let limit): "the entry concerns more than \(limit) people"
        case .entryTimeOutOfRange: "the entry's time is outside the years 1 to 9999"
        case .entryTokenMalformed:
            "a name in the entry is not 1 to 64 letters, digits, dots, slashes, dashes or low lines"
        case .entryTooLong(let limit): "the entry is longer than \(limit) bytes"
        default: "the entry is not a JSON object of the form scruple/entry/1"
        }
    }

    private var proofMessage: String {
        switch self {
        case .hashLengthWrong: "a hash is not 32 bytes long"
        case .indexBeyondTree: "the index is not below the size of the tree"
        case .proofLengthWrong: "the proof has too few or too many hashes for these sizes"
        case .proofRootWrong: "the proof does not lead to the root hash"
        case .sizesUnordered: "the first size is zero or above the second"
        case .rootsDiffer: "two trees of one size have different root hashes"
        default: "the text is not a proof in a form that is known here"
        }
    }
}

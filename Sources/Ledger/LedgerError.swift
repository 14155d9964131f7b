/// Why something is refused as part of a ledger or as proof about one.
///
/// Never carries a word of what was read: entries concern people.
package enum LedgerError: Error, Hashable, Sendable {
    case bundleMalformed
    case bundleTooLong(limit: Int)

    case boxKeyWrong
    case boxMalformed
    case boxUnopened
    case boxContentMalformed

    case checkpointMalformed
    case checkpointOriginForeign

    case entryActorMalformed
    case entryMalformed
    case entryNotCanonical
    case entryReasonMisplaced
    case entrySubjectsTooMany(limit: Int)
    case entryTimeOutOfRange
    case entryTokenMalformed
    case entryTooLong(limit: Int)

    case hashLengthWrong
    case indexBeyondTree
    case proofLengthWrong
    case proofMalformed
    case proofRootWrong
    case sizesUnordered
    case rootsDiffer

    case keyMalformed
    case keyNameMalformed
    case noteMalformed
    case noteTooLong(limit: Int)
    case noteSignatureMissing
    case noteSignatureWrong
    case noteSignaturesTooMany(limit: Int)

    case promiseForeign
    case promiseMalformed
    case promiseOfAnotherEntry

    case receiptBoxMissing
    case receiptMalformed
    case receiptTooLong(limit: Int)
    case tilePathMalformed

    /// A stable name for programs: in answers, exit texts and tests.
    package var id: String {
        switch self {
        case .bundleMalformed: "bundle-malformed"
        case .bundleTooLong: "bundle-too-long"
        case .boxKeyWrong: "box-key-wrong"
        case .boxMalformed: "box-malformed"
        case .boxUnopened: "box-unopened"
        case .boxContentMalformed: "box-content-malformed"
        case .checkpointMalformed: "checkpoint-malformed"
        case .checkpointOriginForeign: "checkpoint-origin-foreign"
        case .entryActorMalformed: "entry-actor-malformed"
        case .entryMalformed: "entry-malformed"
        case .entryNotCanonical: "entry-not-canonical"
        case .entryReasonMisplaced: "entry-reason-misplaced"
        case .entrySubjectsTooMany: "entry-subjects-too-many"
        case .entryTimeOutOfRange: "entry-time-out-of-range"
        case .entryTokenMalformed: "entry-token-malformed"
        case .entryTooLong: "entry-too-long"
        case .hashLengthWrong: "hash-length-wrong"
        case .indexBeyondTree: "index-beyond-tree"
        case .proofLengthWrong: "proof-length-wrong"
        case .proofMalformed: "proof-malformed"
        case .proofRootWrong: "proof-root-wrong"
        case .sizesUnordered: "sizes-unordered"
        case .rootsDiffer: "roots-differ"
        case .keyMalformed: "key-malformed"
        case .keyNameMalformed: "key-name-malformed"
        case .noteMalformed: "note-malformed"
        case .noteTooLong: "note-too-long"
        case .noteSignatureMissing: "note-signature-missing"
        case .noteSignatureWrong: "note-signature-wrong"
        case .noteSignaturesTooMany: "note-signatures-too-many"
        case .promiseForeign: "promise-foreign"
        case .promiseMalformed: "promise-malformed"
        case .promiseOfAnotherEntry: "promise-of-another-entry"
        case .receiptBoxMissing: "receipt-box-missing"
        case .receiptMalformed: "receipt-malformed"
        case .receiptTooLong: "receipt-too-long"
        case .tilePathMalformed: "tile-path-malformed"
        }
    }
}

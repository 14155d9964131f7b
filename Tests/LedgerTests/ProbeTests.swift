import Foundation
import Ledger
import Primitives
import Testing

/// The vectors of others: transparency-dev/merkle and C2SP/wycheproof.
struct ProbeTests {
    // Not in a stranger's clone.
    @Test(
        .enabled(if: Vectors.isShared("merkle"), "needs ../shared/vectors/merkle"),
        arguments: ["inclusion", "consistency"])
    func `all 98 probes of a kind get the verdict that they ask for`(kind: String) throws {
        let files = Vectors.jsonFiles("merkle/\(kind)")
        #expect(files.count == 98)
        for file in files {
            let bytes = try Vectors.bytes(file)
            // The reader of the product refuses the probes' largest numbers, so not with it.
            let probe = try #require(
                JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
            let isRefused = try #require(probe["wantErr"] as? Bool)
            let verdict = ProofCheck.document(bytes)
            #expect((verdict != .accepted) == isRefused, "\(file.lastPathComponent): \(verdict)")
        }
    }

    @Test(.enabled(if: Vectors.isShared("wycheproof"), "needs ../shared/vectors/wycheproof"))
    func `Ed25519 signatures are accepted and refused as Wycheproof says`() throws {
        let file = Vectors.shared.appending(path: "wycheproof/ed25519_test.json")
        let json = try #require(
            JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any])
        var count = 0
        for group in try #require(json["testGroups"] as? [[String: Any]]) {
            let half = try #require(group["publicKey"] as? [String: Any])
            let key = try VerifierKey(name: "wycheproof", publicKey: try bytes(half["pk"]))
            for test in try #require(group["tests"] as? [[String: Any]]) {
                let isValid = key.isValid(
                    signature: try bytes(test["sig"]), for: try bytes(test["msg"]))
                #expect(isValid == (test["result"] as? String == "valid"), "\(test["tcId"] ?? "")")
                count += 1
            }
        }
        #expect(count == json["numberOfTests"] as? Int)
    }

    @Test(arguments: [
        "", "null", "[]", "{}", #"{"leafIdx":0}"#,
        #"{"leafIdx":0,"treeSize":1,"root":"","leafHash":"","proof":null,"more":1}"#,
        #"{"leafIdx":-1,"treeSize":1,"root":"","leafHash":"","proof":null}"#,
        #"{"leafIdx":"0","treeSize":1,"root":"","leafHash":"","proof":null}"#,
        #"{"leafIdx":0,"treeSize":1,"root":"","leafHash":"","proof":[1]}"#,
        #"{"leafIdx":0,"treeSize":1,"root":"*","leafHash":"","proof":[]}"#,
        #"{"size1":1,"size2":1,"root1":"","root2":"","proof":{}}"#,
    ])
    func `a document that is no proof is refused`(text: String) {
        #expect(ProofCheck.document(Array(text.utf8)) == .rejected(.proofMalformed))
    }

    @Test func `bare values are checked like documents`() {
        let tree = NaiveTree(count: 5)
        let hashes = tree.path(3, 0..<5).map(\.base64)
        func inclusion(_ index: String, _ size: String) -> ProofVerdict {
            ProofCheck.inclusion(
                index: index, size: size, leaf: tree.leaves[3].base64, root: tree.root.base64,
                hashes: hashes)
        }
        #expect(inclusion("3", "5") == .accepted)
        #expect(inclusion("2", "5") == .rejected(.proofRootWrong))
        #expect(inclusion("5", "5") == .rejected(.indexBeyondTree))
        #expect(inclusion("18446744073709551615", "5") == .rejected(.indexBeyondTree))
        for number in ["", "03", "+3", " 3", "3 ", "18446744073709551616", "3.0", "\u{0663}"] {
            #expect(inclusion(number, "5") == .rejected(.proofMalformed))
        }
        #expect(
            ProofCheck.consistency(
                size1: "3", size2: "5", root1: tree.root(0..<3).base64, root2: tree.root.base64,
                hashes: tree.subproof(3, 0..<5, true).map(\.base64)) == .accepted)
    }

    private func bytes(_ hex: Any?) throws -> [UInt8] {
        let text = try #require(hex as? String)
        return try #require(Hex.bytes(text))
    }
}

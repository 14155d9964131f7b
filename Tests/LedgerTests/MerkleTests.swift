import Crypto
import Foundation
import Ledger
import Primitives
import Testing

struct MerkleTests {
    @Test func `the constants are those of the specifications`() {
        #expect(
            MerkleTree.emptyRoot.hex
                == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
        #expect(
            MerkleTree.leafHash(of: []).hex
                == "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d")
    }

    @Test func `a hash keeps its bytes and takes no other number of them`() {
        let bytes = Fixture.bytes(32, from: 7)
        #expect(Hash32(bytes: bytes)?.bytes == bytes)
        #expect(Hash32(bytes: bytes.dropLast()) == nil)
        #expect(Hash32(bytes: bytes + [0]) == nil)
        for position in 0..<32 {
            var other = bytes
            other[position] ^= 1
            #expect(Hash32(bytes: other) != Hash32(bytes: bytes))
        }
    }

    @Test(arguments: [0, 1, 2, 3, 255, 256, 257, 1_000, 65_536])
    func `appending gives the root that the definition gives`(count: Int) throws {
        let tree = NaiveTree(count: count)
        var frontier = Frontier()
        var nodes: [NodePosition: Hash32] = [:]
        for leaf in tree.leaves { frontier.append(leaf) { nodes[$0] = $1 } }
        #expect(frontier.root == tree.root)
        #expect(frontier.size == UInt64(count))
        let positions = Frontier.positions(size: frontier.size)
        #expect(positions.compactMap { nodes[$0] } == frontier.hashes)
        #expect(Frontier(size: frontier.size, hashes: frontier.hashes) == frontier)
        #expect(Frontier(size: frontier.size + 1, hashes: frontier.hashes) == nil || count % 2 == 1)
        #expect(nodes.allSatisfy { $0.key.level > 8 || tree.node($0.key) == $0.value })
    }

    @Test func `a leaf that could not be stored is not appended`() {
        struct Full: Error {}
        var frontier = Frontier()
        for leaf in NaiveTree(count: 7).leaves { frontier.append(leaf) }
        let before = frontier
        #expect(throws: Full.self) {
            try frontier.append(MerkleTree.emptyRoot) { position, _ in
                if position.level == 2 { throw Full() }
            }
        }
        #expect(frontier == before)
    }

    @Test func `every inclusion and consistency proof up to 40 leaves is the definition's`() throws
    {
        for size in 1...40 {
            let tree = NaiveTree(count: size)
            for other in 0..<size {
                try expectInclusion(other, tree)
                try expectConsistency(other + 1, tree)
            }
        }
    }

    @Test(arguments: [255, 256, 257, 65_536])
    func `proofs at the edges of tiles are the definition's`(size: Int) throws {
        let tree = NaiveTree(count: size)
        for index in [0, 255, 256, size - 1] where index < size {
            try expectInclusion(index, tree)
        }
        for first in [1, 255, 256, size - 1, size] where first <= size {
            try expectConsistency(first, tree)
        }
    }

    @Test func `random trees, proofs and tampering`() throws {
        let seed = UInt64.random(in: .min ... .max)
        print("seed of the random trees: \(seed)")
        var random = SplitMix64(state: seed)
        for _ in 0..<60 {
            let size = Int.random(in: 2...700, using: &random)
            let tree = NaiveTree(count: size)
            let index = Int.random(in: 0..<size, using: &random)
            try expectInclusion(index, tree)
            try expectConsistency(index + 1, tree)
            let proof = tree.path(index, 0..<size)
            let changed = flip(proof, &random)
            expectRefused(index, tree, changed)
            expectRefused(index, tree, proof.dropLast())
            expectRefused(index, tree, proof + [tree.root])
            expectRefused(index, tree, [tree.root] + proof)
            expectRefused(index ^ 1, tree, proof, leaf: index)
            expectRefused(size, tree, proof, leaf: index)
            let first = Int.random(in: 1..<size, using: &random)
            expectInconsistent(first, tree, flip(tree.subproof(first, 0..<size, true), &random))
        }
    }

    @Test func `nothing is proven of leaves or sizes that a tree does not have`() {
        let node: (NodePosition) -> Hash32 = { _ in MerkleTree.emptyRoot }
        #expect(
            failure { _ = try InclusionProof.make(index: 0, size: 0, node: node) }
                == .indexBeyondTree)
        #expect(
            failure { _ = try InclusionProof.make(index: 5, size: 5, node: node) }
                == .indexBeyondTree)
        #expect(
            failure { _ = try ConsistencyProof.make(size1: 0, size2: 5, node: node) }
                == .sizesUnordered)
        #expect(
            failure { _ = try ConsistencyProof.make(size1: 6, size2: 5, node: node) }
                == .sizesUnordered)
    }

    private func expectInclusion(_ index: Int, _ tree: NaiveTree) throws {
        let size = tree.leaves.count
        let proof = try InclusionProof.make(
            index: UInt64(index), size: UInt64(size), node: tree.node)
        #expect(proof == tree.path(index, 0..<size), "index \(index) of \(size)")
        try MerkleTree.verifyInclusion(
            index: UInt64(index), size: UInt64(size), leaf: tree.leaves[index], proof: proof,
            root: tree.root)
    }

    private func expectConsistency(_ first: Int, _ tree: NaiveTree) throws {
        let size = tree.leaves.count
        let proof = try ConsistencyProof.make(
            size1: UInt64(first), size2: UInt64(size), node: tree.node)
        #expect(proof == tree.subproof(first, 0..<size, true), "\(first) to \(size)")
        try MerkleTree.verifyConsistency(
            size1: UInt64(first), size2: UInt64(size), root1: tree.root(0..<first),
            root2: tree.root, proof: proof)
    }

    private func flip(_ proof: [Hash32], _ random: inout SplitMix64) -> [Hash32] {
        var changed = proof
        let position = Int.random(in: 0..<proof.count, using: &random)
        var bytes = proof[position].bytes
        bytes[Int.random(in: 0..<32, using: &random)] ^= 1 << Int.random(in: 0..<8, using: &random)
        if let hash = Hash32(bytes: bytes) { changed[position] = hash }
        return changed
    }

    private func expectRefused(
        _ index: Int, _ tree: NaiveTree, _ proof: [Hash32], leaf: Int? = nil
    ) {
        let error = failure {
            try MerkleTree.verifyInclusion(
                index: UInt64(index), size: UInt64(tree.leaves.count),
                leaf: tree.leaves[leaf ?? index], proof: proof, root: tree.root)
        }
        #expect(error != nil, "index \(index) of \(tree.leaves.count)")
    }

    private func expectInconsistent(_ first: Int, _ tree: NaiveTree, _ proof: [Hash32]) {
        let error = failure {
            try MerkleTree.verifyConsistency(
                size1: UInt64(first), size2: UInt64(tree.leaves.count),
                root1: tree.root(0..<first), root2: tree.root, proof: proof)
        }
        #expect(error != nil, "\(first) to \(tree.leaves.count)")
    }
}

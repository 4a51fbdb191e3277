namespace PartnerHub.Journal;

/// <summary>A place where the chain is not as it was written.</summary>
/// <param name="Fault">What is wrong.</param>
/// <param name="From">Number of the first entry concerned.</param>
/// <param name="To">Number of the last one.</param>
/// <param name="Origin">Where the first one belongs, when it is elsewhere.</param>
public sealed record ChainFinding(ChainFault Fault, long From, long To, long? Origin = null)
{
    /// <summary>Version of the rulebook concerned; the number is that of its first entry, 0 when there is none. Null for any other finding.</summary>
    public string? Rulebook { get; init; }
}

public enum ChainFault
{
    /// <summary>The entry does not have its hash: a field of it was changed.</summary>
    Changed,

    /// <summary>A field of the entry can not even be read.</summary>
    Unreadable,

    /// <summary>The entry says it follows another than the one before it: that one was replaced, or this one.</summary>
    Unlinked,

    /// <summary>There is no entry of these numbers.</summary>
    Missing,

    /// <summary>The entry is that of another number.</summary>
    Moved,

    /// <summary>The entry comes after the last one that was recorded.</summary>
    AfterTheHead,

    /// <summary>The head does not have the hash of the last entry.</summary>
    HeadChanged,

    /// <summary>There are entries, and no head.</summary>
    HeadMissing,

    /// <summary>The entry is not the one that the checkpoint saw, or there is none of its number.</summary>
    NotTheCheckpoint,

    /// <summary>What is kept of a rulebook is not what its version says, or no entry was ruled by it.</summary>
    RulebookChanged,

    /// <summary>A comment or a reason, or its salt, is not what the entry has the hash of, or no entry has one.</summary>
    TextChanged,

    /// <summary>What is kept of an appeal is not what its entries say, or it has none, or it is missing.</summary>
    AppealChanged,
}

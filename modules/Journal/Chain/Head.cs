namespace PartnerHub.Journal.Chain;

/// <summary>The last entry of a program's journal.</summary>
internal sealed record Head
{
    public long Number { get; init; }

    public string Hash { get; init; } = EntryHash.BeforeFirst;
}

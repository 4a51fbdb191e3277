namespace PartnerHub.Imports.Formats;

/// <summary>Where the days and numbers of a file stand.</summary>
internal sealed record EvidencePlaces(char Delimiter, FilePosition FirstLine)
{
    /// <summary>Indexes of the columns.</summary>
    public required IReadOnlyList<int> Days { get; init; }

    /// <summary>Indexes of the columns.</summary>
    public required IReadOnlyList<int> Numbers { get; init; }

    /// <summary>The day of the file's receipt.</summary>
    public DateOnly ReceivedOn { get; init; } = DateOnly.MaxValue;

    /// <summary>True for a workbook, whose own dates and numbers say nothing of its texts.</summary>
    public bool IsTyped { get; init; }
}

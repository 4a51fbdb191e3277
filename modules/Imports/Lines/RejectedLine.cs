namespace PartnerHub.Imports.Lines;

/// <summary>A line that is not taken in, and why.</summary>
internal sealed record RejectedLine
{
    public required long LineNumber { get; init; }

    /// <summary>The header of the column at fault; null when it is the line as a whole.</summary>
    public string? Column { get; init; }

    public string Value { get; init; } = "";

    public required RejectReason Reason { get; init; }

    /// <summary>The start of the line as it stands in the file, or as <see cref="LineText"/> writes it.</summary>
    public required string Raw { get; init; }
}

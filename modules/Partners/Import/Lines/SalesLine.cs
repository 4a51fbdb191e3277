namespace PartnerHub.Partners.Import.Lines;

/// <summary>One sale of a file. Quantity and amount are whole ten-thousandths.</summary>
internal readonly record struct SalesLine
{
    /// <summary>The line of the file on which it starts, from 1.</summary>
    public required long LineNumber { get; init; }

    public required string LineKey { get; init; }

    /// <summary>A partner's or a membership's id.</summary>
    public required string Member { get; init; }

    public required DateOnly Day { get; init; }

    public string? Product { get; init; }

    public long? Quantity { get; init; }

    public required long Amount { get; init; }

    public required string Currency { get; init; }

    /// <summary>A JSON object with its names in order, or null.</summary>
    public string? Details { get; init; }
}

/// <summary>A line that is not taken in, and why.</summary>
internal sealed record RejectedLine
{
    public required long LineNumber { get; init; }

    /// <summary>The header of the column at fault; null when it is the line as a whole.</summary>
    public string? Column { get; init; }

    public string Value { get; init; } = "";

    public required RejectReason Reason { get; init; }

    /// <summary>The start of the line as it stands in the file.</summary>
    public required string Raw { get; init; }
}

namespace PartnerHub.Contracts;

/// <summary>
/// How a partner's periodic files of sales to end customers are judged. Each file is noted as one fact of
/// <see cref="SubmissionKind"/> for its period: <c>true</c> when it is compliant, that is in time, complete where that is
/// asked, and with no more rejected lines than allowed.
/// </summary>
public sealed record SalesReporting
{
    /// <summary>Id of the additive fact kind that accepted lines become.</summary>
    public required string Kind { get; init; }

    /// <summary>Id of the fact kind that notes a file: its value is a flag, its period that of <see cref="Period"/>.</summary>
    public required string SubmissionKind { get; init; }

    /// <summary>Id of the text detail of <see cref="SubmissionKind"/> that says why a file is not compliant; null when there is none.</summary>
    public string? WhyDetail { get; init; }

    /// <summary>What one file covers.</summary>
    public required PeriodForm Period { get; init; }

    /// <summary>Days after the period's last day within which a file is in time.</summary>
    public required int DueDays { get; init; }

    /// <summary>Largest share of rejected lines that is still compliant, 0 to 1.</summary>
    public required decimal MaxRejectedShare { get; init; }

    /// <summary>True when a file without one accepted line is not compliant.</summary>
    public required bool RequiresComplete { get; init; }

    /// <summary>Clause it rests on.</summary>
    public required string Clause { get; init; }
}

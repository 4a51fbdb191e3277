namespace PartnerHub.Joining.Applications;

/// <summary>A company that asks to join a program.</summary>
internal sealed record JoinApplication
{
    public required string Program { get; init; }

    /// <summary>Among those of its program.</summary>
    public required long Number { get; init; }

    public required CompanyData Company { get; init; }

    /// <summary>Null once it is refused.</summary>
    public required Applicant? Applicant { get; init; }

    /// <summary>The version of the agreement that was accepted; null where none was asked for.</summary>
    public required string? Agreement { get; init; }

    /// <summary>The day on which it was accepted.</summary>
    public required DateOnly? AgreedOn { get; init; }

    public required ApplicationState State { get; init; }

    public required DateTimeOffset FiledAt { get; init; }

    public required DateTimeOffset? DecidedAt { get; init; }

    public required string? DecidedBy { get; init; }

    /// <summary>Why it was decided so.</summary>
    public required string? Reason { get; init; }

    /// <summary>Id of the partner that came of it.</summary>
    public required string? Partner { get; init; }
}

/// <param name="Name">As it calls itself.</param>
/// <param name="Country">Code of its country.</param>
/// <param name="Types">Ids of types of partner of the program.</param>
/// <param name="Registration">Number in its country's register, as it is compared; empty for none.</param>
/// <param name="Domain">Of its website, as it is compared; empty for none.</param>
internal sealed record CompanyData(string Name, string Country, IReadOnlyList<string> Types, string Registration, string Domain);

/// <summary>Who asks for a company, and signs for it. It is never written to a log or a fact.</summary>
internal sealed record Applicant(string Name, string Email, string Language, string? Message)
{
    // What prints a request must not print this.
    private bool PrintMembers(System.Text.StringBuilder text)
    {
        text.Append("not printed");
        return true;
    }
}

public enum ApplicationState
{
    Waiting,
    Accepted,
    Refused,
}

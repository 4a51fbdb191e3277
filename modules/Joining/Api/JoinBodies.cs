using PartnerHub.Joining.Applications;
using PartnerHub.Joining.Doubles;

namespace PartnerHub.Joining.Api;

/// <summary>A company that asks to join, as a client sends it.</summary>
internal sealed record ApplicationBody
{
    public required string Name { get; init; }

    public required string Country { get; init; }

    public IReadOnlyList<string> Types { get; init => field = value ?? []; } = [];

    public required string Registration { get; init; }

    public string Website { get; init => field = value ?? ""; } = "";

    public required string Person { get; init; }

    public required string Email { get; init; }

    public string? Language { get; init; }

    public string? Message { get; init; }

    public string? Agreement { get; init; }

    // What prints a body must not print this.
    private bool PrintMembers(System.Text.StringBuilder text)
    {
        text.Append("not printed");
        return true;
    }
}

internal sealed record ApplicationDecisionBody
{
    public required bool Accepted { get; init; }

    public string? Reason { get; init; }

    public string? Partner { get; init; }
}

internal sealed record JoinTermsBody
{
    public required bool IsOpen { get; init; }

    public string? AgreementKind { get; init; }

    public required string Agreement { get; init; }
}

/// <summary>An application as it is told to whoever decides it.</summary>
internal sealed record ApplicationAnswer
{
    public required long Number { get; init; }

    public required string Name { get; init; }

    public required string Country { get; init; }

    public required IReadOnlyList<string> Types { get; init; }

    public required string Registration { get; init; }

    public required string Domain { get; init; }

    public required string? Person { get; init; }

    public required string? Email { get; init; }

    public required string? Message { get; init; }

    public required string? Agreement { get; init; }

    public required DateOnly? AgreedOn { get; init; }

    public required ApplicationState State { get; init; }

    public required DateTimeOffset FiledAt { get; init; }

    public required DateTimeOffset? DecidedAt { get; init; }

    public required string? DecidedBy { get; init; }

    public required string? Reason { get; init; }

    /// <summary>The membership that came of it.</summary>
    public required string? Member { get; init; }

    /// <summary>Partners that the company may be, the surest first.</summary>
    public required IReadOnlyList<LikelyDouble> Doubles { get; init; }

    public static ApplicationAnswer Of(JoinApplication application, IReadOnlyList<LikelyDouble> doubles) => new()
    {
        Number = application.Number,
        Name = application.Company.Name,
        Country = application.Company.Country,
        Types = application.Company.Types,
        Registration = application.Company.Registration,
        Domain = application.Company.Domain,
        Person = application.Applicant?.Name,
        Email = application.Applicant?.Email,
        Message = application.Applicant?.Message,
        Agreement = application.Agreement,
        AgreedOn = application.AgreedOn,
        State = application.State,
        FiledAt = application.FiledAt,
        DecidedAt = application.DecidedAt,
        DecidedBy = application.DecidedBy,
        Reason = application.Reason,
        Member = application.Partner is { } partner ? $"{partner}.{application.Program}" : null,
        Doubles = doubles,
    };
}

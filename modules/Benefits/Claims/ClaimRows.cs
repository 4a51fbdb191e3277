using System.Text.Json;
using PartnerHub.Contracts;

namespace PartnerHub.Benefits.Claims;

internal sealed class ClaimRow
{
    public const string Columns =
        "program, member_id, number, benefit, process, stage, state, asked, ruling, entry, amount, currency, valid_until, customer_new, against, submitted_on, submitted_at, submitted_by, changed_at, version";

    public string Program { get; init; } = "";

    public string MemberId { get; init; } = "";

    public long Number { get; init; }

    public string Benefit { get; init; } = "";

    public string Process { get; init; } = "";

    public string? Stage { get; init; }

    public string State { get; init; } = "";

    public string Asked { get; init; } = "";

    public string Ruling { get; init; } = "";

    public long Entry { get; init; }

    public decimal? Amount { get; init; }

    public string? Currency { get; init; }

    public DateOnly? ValidUntil { get; init; }

    public bool? CustomerNew { get; init; }

    public long? Against { get; init; }

    public DateOnly SubmittedOn { get; init; }

    public DateTimeOffset SubmittedAt { get; init; }

    public string SubmittedBy { get; init; } = "";

    public DateTimeOffset ChangedAt { get; init; }

    public long Version { get; init; }

    public MemberClaim ToClaim() => new()
    {
        Program = Program,
        Member = MemberId,
        Number = Number,
        Benefit = Benefit,
        Process = EnumText<ClaimProcess>.Read(Process),
        Stage = Stage,
        State = EnumText<ClaimState>.Read(State),
        Asked = ClaimJson.Read<Claim>(Asked),
        Ruling = ClaimJson.ReadRuling(Ruling),
        Entry = Entry,
        Amount = Amount,
        Currency = Currency,
        ValidUntil = ValidUntil,
        CustomerIsNew = CustomerNew,
        Against = Against,
        SubmittedOn = SubmittedOn,
        SubmittedAt = SubmittedAt,
        SubmittedBy = SubmittedBy,
        ChangedAt = ChangedAt,
        Version = Version,
    };
}

internal sealed class StepRow
{
    public const string Columns = "number, step, state, stage, taken_on, taken_at, actor, asked, ruling, reason, entry";

    public long Number { get; init; }

    public string Step { get; init; } = "";

    public string State { get; init; } = "";

    public string? Stage { get; init; }

    public DateOnly TakenOn { get; init; }

    public DateTimeOffset TakenAt { get; init; }

    public string Actor { get; init; } = "";

    public string? Asked { get; init; }

    public string? Ruling { get; init; }

    public string? Reason { get; init; }

    public long Entry { get; init; }

    public TakenStep ToStep() => new()
    {
        Number = Number,
        Step = EnumText<ClaimStep>.Read(Step),
        State = EnumText<ClaimState>.Read(State),
        Stage = Stage,
        On = TakenOn,
        At = TakenAt,
        Actor = Actor,
        Asked = Asked is null ? null : ClaimJson.Read<Claim>(Asked),
        Ruling = Ruling is null ? null : ClaimJson.ReadRuling(Ruling),
        Reason = Reason,
        Entry = Entry,
    };
}

/// <summary>Parts of the contracts as columns hold them.</summary>
internal static class ClaimJson
{
    public static string Write<T>(T part) => JsonSerializer.Serialize(part, ContractsJson.TypeOf<T>());

    /// <summary>Lists that are left out where they are empty are there again.</summary>
    public static ClaimRuling ReadRuling(string json)
    {
        var ruling = Read<ClaimRuling>(json);
        return ruling with { Records = ruling.Records ?? [], Missing = ruling.Missing ?? [] };
    }

    public static T Read<T>(string json) => JsonSerializer.Deserialize(json, ContractsJson.TypeOf<T>())!;
}

using PartnerHub.Contracts;
using PartnerHub.Partners.Storage;

namespace PartnerHub.Partners.LoadPartners;

/// <summary>What a record changes of a partner, compared with what is there.</summary>
internal sealed class PartnerChange(PartnerRecord record, ProgramDescription program, PartnerRow? known, IReadOnlyList<MembershipRow> memberships, IReadOnlyList<LevelRow> levels)
{
    private readonly MembershipRow? _membership = memberships.FirstOrDefault(membership => membership.Program == program.Id);

    public PartnerRecord Record => record;

    public bool IsNew => known is null;

    public bool Joins => _membership is null;

    /// <summary>The partner as it will be.</summary>
    public Partner Partner { get; } = known is null
        ? record.ToPartner()
        : known.Partner with { Name = record.Name, Country = record.Country, Types = Types(record, program, known.Partner) };

    public bool ChangesPartner => known is { Partner: var old }
        && (old.Name != Partner.Name || old.Country != Partner.Country || !old.Types.ToHashSet(StringComparer.Ordinal).SetEquals(Partner.Types));

    public bool ChangesJoining => _membership is not null && record.JoinedOn is not null && record.JoinedOn != _membership.JoinedOn;

    /// <summary>Levels told that are not known yet.</summary>
    public IReadOnlyList<LevelPeriod> NewLevels => Joins ? [] : [.. record.Levels().Where(told => levels.LastOrDefault(level => level.HeldFrom == told.From)?.Level != told.Level)];

    public long LastLevel => levels.Count == 0 ? 0 : levels[^1].Number;

    public bool ChangesNothing => !IsNew && !Joins && !ChangesPartner && !ChangesJoining && NewLevels.Count == 0;

    /// <summary>Memberships whose program is told something else from now on, with the day of joining.</summary>
    public IEnumerable<MembershipRow> Retold => ChangesPartner ? memberships : ChangesJoining ? [_membership!] : [];

    /// <summary>The programs in which something is written.</summary>
    public IEnumerable<string> Programs => ChangesNothing ? [] : Retold.Select(membership => membership.Program).Append(program.Id);

    public DateOnly? JoinedOn(MembershipRow membership) => membership.Program == program.Id ? record.JoinedOn ?? membership.JoinedOn : membership.JoinedOn;

    /// <summary>Types that only other programs know are not for this one's file to take away.</summary>
    private static IReadOnlyList<string> Types(PartnerRecord record, ProgramDescription program, Partner known) =>
        record.Types.Count == 0 ? known.Types : [.. record.Types, .. known.Types.Where(type => program.PartnerTypes.All(own => own.Id != type)).Except(record.Types, StringComparer.Ordinal)];
}

internal sealed class LevelRow
{
    public long Number { get; init; }

    public string? Level { get; init; }

    public DateOnly? HeldFrom { get; init; }
}

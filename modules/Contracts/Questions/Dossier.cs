namespace PartnerHub.Contracts;

/// <summary>What is known of one partner in one program. Immutable; safe to read from several threads.</summary>
public sealed record Dossier
{
    /// <summary>The partner.</summary>
    public required Partner Partner { get; init; }

    /// <summary>Its membership; null for a candidate.</summary>
    public Membership? Membership { get; init; }

    /// <summary>The facts, in any order.</summary>
    public required FactSet Facts { get; init; }

    /// <summary>
    /// The member's cases, oldest first. One that is asked about is among them when it has an <see cref="SanctionCase.Id"/>.
    /// </summary>
    public IReadOnlyList<SanctionCase> Cases { get; init => field = value ?? []; } = [];

    /// <summary>The level held on a day; null when there was none.</summary>
    public string? LevelOn(DateOnly day) => Membership?.LevelOn(day);
}

/// <summary>A partner: a company.</summary>
public sealed record Partner
{
    /// <summary>Id given by the host.</summary>
    public required string Id { get; init; }

    /// <summary>Name of the company.</summary>
    public required string Name { get; init; }

    /// <summary>ISO 3166-1 alpha-2 code, upper case.</summary>
    public required string Country { get; init; }

    /// <summary>Ids of <see cref="ProgramDescription.PartnerTypes"/>.</summary>
    public IReadOnlyList<string> Types { get; init => field = value ?? []; } = [];

    /// <summary>The partner's people, where they are given: pseudonymous ids, each once.</summary>
    public IReadOnlyList<Person> People { get; init => field = value ?? []; } = [];
}

/// <summary>A person of a partner, by pseudonymous id.</summary>
public sealed record Person
{
    /// <summary>Id, unique within the partner.</summary>
    public required string Id { get; init; }
}

/// <summary>A partner's membership of a program.</summary>
public sealed record Membership
{
    /// <summary>The level held since <see cref="Since"/>; null while none has been given.</summary>
    public string? Level { get; init; }

    /// <summary>First day at <see cref="Level"/>.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>First day in the program; what ended before it is not owed.</summary>
    public DateOnly? JoinedOn { get; init; }

    /// <summary>The levels held before, in any order.</summary>
    public IReadOnlyList<LevelPeriod> History { get; init => field = value ?? []; } = [];

    /// <summary>The level held on a day; null when there was none.</summary>
    public string? LevelOn(DateOnly day)
    {
        if (Since is null || day >= Since)
        {
            return Level;
        }

        LevelPeriod? held = null;
        foreach (var period in History)
        {
            if (period.From <= day && (held is null || period.From > held.From))
            {
                held = period;
            }
        }

        return held?.Level;
    }
}

/// <summary>A level held from a day on, until the next one.</summary>
public sealed record LevelPeriod
{
    /// <summary>Id of the level.</summary>
    public required string Level { get; init; }

    /// <summary>First day.</summary>
    public required DateOnly From { get; init; }
}

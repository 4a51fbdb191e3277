using MediatR;
using PartnerHub.Contracts;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Programs;

/// <summary>A question put to one program. Faults of the program surface as <see cref="ProgramFault"/>.</summary>
public interface IProgramQuestion : IAboutProgram
{
    new string Program { get; }
}

/// <summary>A question about one member, as its dossier shows it.</summary>
public interface IDossierQuestion : IProgramQuestion, ILocated
{
    Dossier Dossier { get; }

    IReadOnlyList<SubjectPlace> ILocated.Places => [SubjectPlace.OfMember(Program, Dossier.Partner.Id)];
}

[RequiresRight(Rights.ReadOwn)]
public sealed record AssessEligibility(string Program, Dossier Dossier, DateOnly On) : IRequest<Standing>, IDossierQuestion;

/// <summary>Many standings under one guard; the answers are in the order of the dossiers.</summary>
[RequiresRight(Rights.Read)]
public sealed record AssessNetwork(string Program, IReadOnlyList<Dossier> Dossiers, DateOnly On) : IRequest<IReadOnlyList<Standing>>, IProgramQuestion;

[RequiresRight(Rights.ReadOwn)]
public sealed record PlaceLevel(string Program, Dossier Dossier, LevelRequest? Request, DateOnly On) : IRequest<LevelRuling>, IDossierQuestion;

/// <summary>Many placings by the calendar under one guard; the answers are in the order of the dossiers.</summary>
[RequiresRight(Rights.Read)]
public sealed record PlaceNetwork(string Program, IReadOnlyList<Dossier> Dossiers, DateOnly On) : IRequest<IReadOnlyList<LevelRuling>>, IProgramQuestion;

/// <summary>All that is kept of a member, of many under one guard; the answers are in the order of the dossiers.</summary>
[RequiresRight(Rights.Read)]
public sealed record JudgeNetwork(string Program, IReadOnlyList<Dossier> Dossiers, DateOnly On) : IRequest<IReadOnlyList<Judgement>>, IProgramQuestion;

/// <summary>How a member stands on a day, where the calendar places it, and the next day on which that can change by itself.</summary>
/// <param name="Standing">The standing.</param>
/// <param name="Ruling">The calendar's placing.</param>
/// <param name="NextChange">The next day on which level, obligations or benefits can change by themselves; null when nothing does.</param>
public sealed record Judgement(Standing Standing, LevelRuling Ruling, DateOnly? NextChange);

[RequiresRight(Rights.ReadOwn)]
public sealed record ListObligations(string Program, Dossier Dossier, DateOnly From, DateOnly To) : IRequest<IReadOnlyList<Obligation>>, IDossierQuestion, IListOf<IAboutMember>;

[RequiresRight(Rights.ReadOwn)]
public sealed record ExplainRequirement(string Program, Dossier Dossier, string Requirement, DateOnly On) : IRequest<Evidence>, IDossierQuestion;

[RequiresRight(Rights.ReadOwn)]
public sealed record GrantBenefits(string Program, Dossier Dossier, DateOnly On) : IRequest<IReadOnlyList<Entitlement>>, IDossierQuestion;

[RequiresRight(Rights.ReadOwn)]
public sealed record RuleOnClaim(string Program, Dossier Dossier, Claim Claim, DateOnly On) : IRequest<ClaimRuling>, IDossierQuestion;

/// <summary>What a member has accrued and can spend on a day.</summary>
[RequiresRight(Rights.ReadOwn)]
public sealed record ListAccounts(string Program, Dossier Dossier, DateOnly On) : IRequest<IReadOnlyList<Account>>, IDossierQuestion, IListOf<IAboutMember>;

/// <summary>What is paid to a member for a period without a claim, as known on a day.</summary>
[RequiresRight(Rights.ReadOwn)]
public sealed record ListPayouts(string Program, Dossier Dossier, string Period, DateOnly On) : IRequest<IReadOnlyList<Payout>>, IDossierQuestion, IListOf<IAboutMember>;

/// <summary>The violations that a member's facts point to on a day.</summary>
[RequiresRight(Rights.Read)]
public sealed record DetectViolations(string Program, Dossier Dossier, DateOnly On) : IRequest<IReadOnlyList<Suspicion>>, IDossierQuestion, IListOf<IAboutMember>;

[RequiresRight(Rights.ReadOwn)]
public sealed record RuleOnCase(string Program, Dossier Dossier, SanctionCase Case, DateOnly On) : IRequest<CaseRuling>, IDossierQuestion;

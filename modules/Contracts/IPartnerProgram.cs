namespace PartnerHub.Contracts;

/// <summary>
/// The one entry point of a plugin: public, with a public parameterless constructor, exactly one in the entry assembly.
/// </summary>
public interface IProgramFactory
{
    /// <summary>Makes the program for the given settings. Called once per activation.</summary>
    /// <exception cref="SettingsException">A setting is missing or wrong; the program is refused with that reason, the others go on.</exception>
    IPartnerProgram Create(ProgramSettings settings);
}

/// <summary>
/// A vendor's partner program: a pure function of a dossier, a day and a question. It reads no clock, file, network or
/// database, keeps no state that changes and starts no thread; the host calls it from several threads at once.
/// </summary>
public interface IPartnerProgram
{
    /// <summary>The program's whole rulebook as data. The same instance at every call.</summary>
    ProgramDescription Description { get; }

    /// <summary>Which level, and why.</summary>
    IEligibility Eligibility { get; }

    /// <summary>What a level grants, and rulings on what a partner claims.</summary>
    IBenefits Benefits { get; }

    /// <summary>What follows a violation.</summary>
    ISanctions Sanctions { get; }
}

/// <summary>Judges levels. Facts dated after the day asked are ignored by every member.</summary>
public interface IEligibility
{
    /// <summary>Judges every level and every requirement on one day.</summary>
    /// <param name="dossier">What is known of the partner.</param>
    /// <param name="on">The day judged.</param>
    /// <returns>
    /// All levels of the member's ladder, low to high, each with all its requirements, all designations, and the gap to the
    /// level above the earned one.
    /// </returns>
    Standing Assess(Dossier dossier, DateOnly on);

    /// <summary>Rules on a level: the partner's choice, or the calendar's own placing when <paramref name="request"/> is null.</summary>
    LevelRuling Place(Dossier dossier, LevelRequest? request, DateOnly on);

    /// <summary>
    /// The calendar's own placing of a member whose standing of the day is there already: the same ruling as that of
    /// <see cref="Place(Dossier, LevelRequest, DateOnly)"/> without a request on <see cref="Standing.On"/>. A program whose
    /// placing begins with the standing saves a whole network's second judgement by it.
    /// </summary>
    /// <param name="dossier">What is known of the partner.</param>
    /// <param name="standing">What <see cref="Assess"/> gave for that dossier.</param>
    LevelRuling Place(Dossier dossier, Standing standing) => Place(dossier, null, standing.On);

    /// <summary>What the partner owes with a due date, for everything open or due between the two days, both included.</summary>
    /// <param name="dossier">What is known of the partner.</param>
    /// <param name="from">First day of the calendar asked for; states are those of this day.</param>
    /// <param name="to">Last day, not before <paramref name="from"/>.</param>
    /// <returns>By due date, then id, then period.</returns>
    IReadOnlyList<Obligation> Obligations(Dossier dossier, DateOnly from, DateOnly to);

    /// <summary>The facts that one requirement's verdict rests on: the answer to "why?".</summary>
    /// <param name="dossier">What is known of the partner.</param>
    /// <param name="requirement">Id of a requirement of <see cref="ProgramDescription.Requirements"/> or of a designation.</param>
    /// <param name="on">The day judged.</param>
    Evidence Explain(Dossier dossier, string requirement, DateOnly on);

    /// <summary>
    /// The next day on which an answer can come out differently though nothing new is learned: when a validity or a grace
    /// ends, a fact leaves a window, a period begins or a due date passes. The host asks again on that day, and trusts
    /// every answer until then.
    /// </summary>
    /// <remarks>
    /// It is about the standing in everything but its day; the calendar's placing, that is outcome, level of today and
    /// pending level with its day (a pending day that is the day asked stays "at once"); and the obligations up to any
    /// fixed day, with their states. Of these facts, one dated after the day asked counts as its day comes. A day too
    /// early costs one more question, a day too late leaves a wrong answer standing: in doubt, answer early. It is asked
    /// once per member and run, so it should cost less than <see cref="Assess"/>.
    /// </remarks>
    /// <param name="dossier">What is known of the partner.</param>
    /// <param name="on">The day already answered for.</param>
    /// <returns>A day after <paramref name="on"/>; null when the answers never change by themselves. Without an implementation: the day after.</returns>
    DateOnly? NextChange(Dossier dossier, DateOnly on) => on.AddDays(1);
}

/// <summary>Grants benefits and rules on claims.</summary>
public interface IBenefits
{
    /// <summary>Every benefit of the program at the level held on the day, granted or not, in the description's order.</summary>
    IReadOnlyList<Entitlement> Grant(Dossier dossier, DateOnly on);

    /// <summary>Rules on one claim.</summary>
    ClaimRuling Rule(Dossier dossier, Claim claim, DateOnly on);

    /// <summary>What is accrued and can be spent on the day, by benefit, then currency. Without an implementation: nothing accrues.</summary>
    IReadOnlyList<Account> Accounts(Dossier dossier, DateOnly on) => [];

    /// <summary>What is paid for a period without a claim. Without an implementation: nothing is.</summary>
    /// <param name="dossier">What is known of the partner.</param>
    /// <param name="period">The period, in the form in which a benefit pays, that of its <see cref="ClaimForm.Period"/> where claims name one; benefits of another form are left out.</param>
    /// <param name="on">The day asked; a period that has not ended by then pays nothing yet, and the reason says so.</param>
    /// <returns>One for each benefit that has such periods, in the description's order, also when it pays nothing.</returns>
    IReadOnlyList<Payout> Payouts(Dossier dossier, string period, DateOnly on) => [];

    /// <summary>
    /// The next day on which what <see cref="Grant"/> or <see cref="Accounts"/> answer can come out differently though nothing
    /// new is learned, in the terms of <see cref="IEligibility.NextChange"/>.
    /// </summary>
    /// <returns>A day after <paramref name="on"/>; null when the answers never change by themselves. Without an implementation: the day after.</returns>
    DateOnly? NextChange(Dossier dossier, DateOnly on) => on.AddDays(1);
}

/// <summary>Rules on sanction cases.</summary>
public interface ISanctions
{
    /// <summary>Where a case is on the day, and the next step or none.</summary>
    CaseRuling Rule(Dossier dossier, SanctionCase @case, DateOnly on);

    /// <summary>
    /// The violations that the facts point to on the day. Without an implementation: none. One that is a case already, of the
    /// same violation, day and period, may be given again.
    /// </summary>
    IReadOnlyList<Suspicion> Detect(Dossier dossier, DateOnly on) => [];
}

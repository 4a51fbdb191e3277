using System.Collections.Frozen;
using PartnerHub.Contracts;

namespace PartnerHub.Programs.Answers;

internal ref partial struct AnswerCheck
{
    private const int MostObligations = 20_000;
    private const int MostFacts = 100_000;
    private const int MostRecords = 100;
    private const int MostDetails = 100;
    private const int MostMissing = 100;
    private const int MostSuspicions = 1_000;

    public LevelRuling LevelRuling(LevelRuling? answer, Dossier dossier, DateOnly on)
    {
        Answered(answer);
        OneOf(answer!.Ruling, LevelOutcome.NeedsApproval, "ruling");
        Level(answer.Today, dossier, on, "today");
        if (answer.Pending is { } pending)
        {
            Declared(pending.Level, words.Levels, "pending.level");
            Day(pending.On, "pending.on");
            OfPartner(pending.Level, dossier, "pending.level");
            NotBefore(pending.On, on, "pending.on");
        }

        var acts = Acts(answer.ToKeep, "toKeep");
        var reasons = Reasons(answer.Reasons);
        return ReferenceEquals(acts, answer.ToKeep) && ReferenceEquals(reasons, answer.Reasons) ? answer : answer with { ToKeep = acts, Reasons = reasons };
    }

    public Obligation[] Obligations(IReadOnlyList<Obligation>? answer)
    {
        var obligations = Copy(answer as Obligation[], Answered(answer), MostObligations, "obligations");
        foreach (var obligation in obligations)
        {
            Declared(obligation.Id, words.Duties, "items[].id");
            Token(obligation.Period, TextLimits.Key, "items[].period");
            Token(obligation.Person, TextLimits.Id, "items[].person");
            Token(obligation.Subject, TextLimits.Name, "items[].subject");
            Money(obligation.Amount, obligation.Currency, "items[].");
            Day(obligation.OpensOn, "items[].opensOn");
            Day(obligation.Due, "items[].due");
            NotBefore(obligation.Due, obligation.OpensOn, "items[].due");
            OneOf(obligation.State, ObligationState.Late, "items[].state");
            Declared(obligation.Clause, words.Clauses, "items[].clause");
        }

        return obligations;
    }

    public Evidence Evidence(Evidence? answer, Dossier dossier, string requirement)
    {
        Answered(answer);
        Own(answer!.Requirement, requirement, "requirement");
        Day(answer.From, "from");
        Day(answer.To, "to");
        NotBefore(answer.To, answer.From, "to");
        var given = new HashSet<Fact>(dossier.Facts, ReferenceEqualityComparer.Instance);
        var facts = Copy(answer.Facts as Fact[], answer.Facts, MostFacts, "facts");
        for (var i = 0; i < facts.Length; i++)
        {
            if (!given.Contains(facts[i]))
            {
                Put(ref facts, answer.Facts, i, Fact(facts[i], "facts[]"));
            }
        }

        Sound(facts.Where(fact => !given.Contains(fact)), dossier, "facts");
        return answer with { Facts = facts, Reasons = Reasons(answer.Reasons, needed: false) };
    }

    public ClaimRuling ClaimRuling(ClaimRuling? answer, Dossier dossier, DateOnly on)
    {
        Answered(answer);
        OneOf(answer!.Ruling, ClaimOutcome.Undetermined, "ruling");
        Money(answer.Amount, answer.Currency, "");
        Day(answer.ValidUntil, "validUntil");
        if (answer.Ruling is ClaimOutcome.Granted or ClaimOutcome.Partly)
        {
            NotBefore(answer.ValidUntil, on, "validUntil");
        }

        var missing = Copy(answer.Missing as string[], answer.Missing, MostMissing, "missing");
        foreach (var what in missing)
        {
            Token(what, TextLimits.Name, "missing[]");
        }

        var records = Copy(answer.Records as Fact[], answer.Records, MostRecords, "records");
        for (var i = 0; i < records.Length; i++)
        {
            Put(ref records, answer.Records, i, Fact(records[i], "records[]"));
        }

        Sound(records, dossier, "records");
        return answer with { Missing = missing, Records = records, Reasons = Reasons(answer.Reasons) };
    }

    public CaseRuling CaseRuling(CaseRuling? answer, SanctionCase asked, DateOnly on)
    {
        Answered(answer);
        OneOf(answer!.State, CaseState.Ended, "state");
        Day(answer.Until, "until");
        NotBefore(answer.Until, on, "until");
        return answer with { Step = answer.Step is null ? null : Step(answer.Step, words.StepsOf(asked.Violation)), Reasons = Reasons(answer.Reasons) };
    }

    public Suspicion[] Suspicions(IReadOnlyList<Suspicion>? answer, DateOnly on)
    {
        var suspicions = Copy(answer as Suspicion[], Answered(answer), MostSuspicions, "suspicions");
        for (var i = 0; i < suspicions.Length; i++)
        {
            var suspicion = suspicions[i];
            Declared(suspicion.Violation, words.Violations, "suspicions[].violation");
            Day(suspicion.Since, "suspicions[].since");
            NotAfter(suspicion.Since, on, "suspicions[].since");
            Token(suspicion.Period, TextLimits.Key, "suspicions[].period");
            Put(ref suspicions, answer!, i, suspicion with { Reasons = Reasons(suspicion.Reasons) });
        }

        return suspicions;
    }

    private readonly NextStep Step(NextStep step, DeclaredIds steps)
    {
        Declared(step.Kind, steps, "step.kind");
        Money(step.Amount, step.Currency, "step.");
        Day(step.NotBefore, "step.notBefore");
        return step with { Options = Ids(step.Options, steps, "step.options") };
    }

    /// <summary>A fact with its details copied, its texts bounded: only then is it looked at as one that comes in from outside.</summary>
    private Fact Fact(Fact fact, string path)
    {
        Declared(fact.Kind, words.FactKinds, path + ".kind");
        Token(fact.Currency, TextLimits.Id, path + ".currency");
        Token(fact.Person, TextLimits.Id, path + ".person");
        Token(fact.Product, TextLimits.Id, path + ".product");
        Token(fact.Period, TextLimits.Key, path + ".period");
        Value(fact.Value, path + ".value");
        var details = new Dictionary<string, FactValue>(StringComparer.Ordinal);
        foreach (var (detail, value) in Given(fact.Details, path + ".details"))
        {
            Token(Given(detail, path + ".details"), TextLimits.Id, path + ".details");
            Value(value, path + ".details");
            if (!details.TryAdd(detail, value))
            {
                throw Wrong(path + ".details", Expected.OnceEach, detail);
            }

            if (details.Count > MostDetails)
            {
                throw Wrong(path + ".details", Expected.AtMost(MostDetails), null);
            }
        }

        return fact with { Details = details.ToFrozenDictionary(StringComparer.Ordinal) };
    }

    private readonly void Sound(IEnumerable<Fact> facts, Dossier dossier, string path)
    {
        Fact[] own = [.. facts];
        if (own.Length > 0 && QuestionCheck.CheckFacts(own, words.Description, dossier.Partner) is [var error, ..])
        {
            throw Wrong(path, Expected.Sound(error.Path, error.Expected), error.Found.En);
        }
    }
}

using PartnerHub.Contracts;
using PartnerHub.Programs.Checks;

namespace PartnerHub.Programs;

/// <summary>Whether a question makes sense to a program, by the program's own description. Its JSON shape is already right.</summary>
public static class QuestionCheck
{
    /// <summary>Errors after this many are not looked for.</summary>
    public const int MaxErrors = 100;

    /// <summary>All errors, section by section, with JSON paths; empty when the question can be put.</summary>
    public static IReadOnlyList<InputError> Check(ProgramQuestion question, ProgramDescription program, Ask ask)
    {
        var findings = new Findings();
        PartnerCheck.Check(question.Partner, program, findings);
        MembershipCheck.Check(question.Membership, program, findings);
        new FactCheck(program, question.Partner, findings).Check(question.Facts);
        RequestCheck.Check(question.Request, program, findings);
        new ClaimCheck(program, question.Partner, findings).Check(question.Claim);
        new CaseCheck(program, findings).Check(question.Cases, question.Case);
        CheckAsked(question, ask, findings);
        return findings.Errors;
    }

    /// <summary>The errors of facts alone, with paths from <c>$[0]</c>, for the partner they are about.</summary>
    public static IReadOnlyList<InputError> CheckFacts(IReadOnlyList<Fact> facts, ProgramDescription program, Partner partner)
    {
        var findings = new Findings();
        new FactCheck(program, partner, findings).Check(facts, "$");
        return findings.Errors;
    }

    /// <summary>The errors of a claim alone, with paths from <c>$.claim</c>, for the partner who makes it.</summary>
    public static IReadOnlyList<InputError> CheckClaim(Claim claim, ProgramDescription program, Partner partner)
    {
        var findings = new Findings();
        new ClaimCheck(program, partner, findings).Check(claim);
        return findings.Errors;
    }

    /// <summary>The errors of a partner alone, with paths from <c>$</c>; a type is known when one of its programs knows it.</summary>
    public static IReadOnlyList<InputError> CheckPartner(Partner partner, IReadOnlyList<ProgramDescription> programs)
    {
        var findings = new Findings();
        PartnerCheck.Check(partner, programs, findings);
        return findings.Errors;
    }

    /// <summary>The errors of a membership alone, with paths from <c>$</c>.</summary>
    public static IReadOnlyList<InputError> CheckMembership(Membership membership, ProgramDescription program)
    {
        var findings = new Findings();
        MembershipCheck.Check(membership, program, findings);
        return [.. findings.Errors.Select(error => error with { Path = "$" + error.Path["$.membership".Length..] })];
    }

    private static void CheckAsked(ProgramQuestion question, Ask ask, Findings findings)
    {
        if (ask == Ask.Claim && question.Claim is null)
        {
            findings.Add("$.claim", LocalizedText.Of("la demande à trancher", "the claim to rule on"), FoundText.Nothing);
        }

        if (ask == Ask.Case && question.Case is null)
        {
            findings.Add("$.case", LocalizedText.Of("le dossier de sanction à trancher", "the case to rule on"), FoundText.Nothing);
        }
    }
}

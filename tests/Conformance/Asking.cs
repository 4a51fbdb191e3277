using PartnerHub.Contracts;
using PartnerHub.Programs;

namespace PartnerHub.Conformance;

/// <summary>Puts a question to a program and gives the answer as the bytes of the try interface.</summary>
public static class Asking
{
    /// <summary>The answer to one of the eight questions; of payouts, for a period.</summary>
    public static byte[] Answer(IPartnerProgram program, Ask ask, ProgramQuestion question, DateOnly on, DateOnly? to = null, string? period = null)
    {
        var dossier = question.ToDossier();
        return ask switch
        {
            Ask.Standing => ContractsJson.WriteStanding(program.Eligibility.Assess(dossier, on)),
            Ask.Level => ContractsJson.WriteLevel(program.Eligibility.Place(dossier, question.Request, on)),
            Ask.Benefits => ContractsJson.WriteBenefits(dossier.LevelOn(on), program.Benefits.Grant(dossier, on)),
            Ask.Claim => ContractsJson.WriteClaim(program.Benefits.Rule(dossier, question.Claim!, on)),
            Ask.Case => ContractsJson.WriteCase(program.Sanctions.Rule(dossier, question.Case!, on)),
            Ask.Obligations => ContractsJson.WriteObligations(program.Eligibility.Obligations(dossier, on, to ?? on.AddYears(1))),
            Ask.Accounts => ContractsJson.WriteAccounts(program.Benefits.Accounts(dossier, on)),
            Ask.Payouts => ContractsJson.WritePayouts(period!, program.Benefits.Payouts(dossier, period!, on)),
            _ => throw new ArgumentOutOfRangeException(nameof(ask), ask, "one of the eight"),
        };
    }

    /// <summary>The violations that the facts point to, which are asked of the host and not of the try interface.</summary>
    public static byte[] Suspicions(IPartnerProgram program, ProgramQuestion question, DateOnly on) =>
        ContractsJson.WriteSuspicions(program.Sanctions.Detect(question.ToDossier(), on));
}

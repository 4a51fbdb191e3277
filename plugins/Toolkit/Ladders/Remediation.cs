using PartnerHub.Contracts;

namespace PartnerHub.Toolkit;

/// <summary>A plan under way suspends the next step; met, it closes the case; missed, the step follows.</summary>
public static class Remediation
{
    /// <summary>What a case's plan, where it has one, makes of what the facts say.</summary>
    public static Finding Find(SanctionCase @case, string clause, DateOnly on, Func<Finding> byTheFacts)
    {
        if (@case.Plan is not { } plan || plan.From > on)
        {
            return byTheFacts();
        }

        return plan.Outcome switch
        {
            PlanOutcome.Met => Finding.Nothing(Words.Because(
                clause, $"Le plan de redressement est tenu : le dossier est clos.", $"The remediation plan was met: the case is closed.")),
            PlanOutcome.Missed => Finding.Step(Words.Because(
                clause, $"Le plan de redressement est manqué : l'étape suivante s'applique.", $"The remediation plan was missed: the next step applies.")),
            _ => on <= plan.To ? Suspended(plan, clause, byTheFacts()) : Over(@case, plan, clause, on, byTheFacts),
        };
    }

    private static Finding Suspended(RemediationPlan plan, string clause, Finding facts)
    {
        var after = plan.To.AddDays(1);
        return facts with
        {
            NotBefore = facts.NotBefore > after ? facts.NotBefore : after,
            Reasons =
            [
                .. facts.Reasons,
                Words.Because(
                    clause,
                    $"Un plan de redressement court jusqu'au {plan.To:D} : il suspend l'étape suivante.",
                    $"A remediation plan runs until {plan.To:D}: it suspends the next step."),
            ],
        };
    }

    /// <summary>A step taken since the plan ended shows that it was judged, even where nobody noted how.</summary>
    private static Finding Over(SanctionCase @case, RemediationPlan plan, string clause, DateOnly on, Func<Finding> byTheFacts) =>
        @case.Steps.Any(step => step.On > plan.To && step.On <= on)
            ? byTheFacts()
            : Finding.Nothing(Words.Because(
                clause,
                $"Le plan de redressement s'est terminé le {plan.To:D} et personne n'a noté s'il est tenu ou manqué : c'est ce qui manque pour dire la suite.",
                $"The remediation plan ended on {plan.To:D} and nobody has noted whether it was met or missed: that is missing to say what follows."));
}

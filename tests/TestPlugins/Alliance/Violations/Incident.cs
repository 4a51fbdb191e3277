using PartnerHub.Contracts;
using PartnerHub.Toolkit;

namespace TestPlugins.Alliance.Violations;

/// <summary>Price dumping: how far a case goes depends on what was done in the member's cases before it.</summary>
internal static class Incident
{
    private const int Months = 24;

    public static CaseRuling Rule(Dossier dossier, SanctionCase @case, DateOnly on)
    {
        if (Repeats.LastBefore(dossier, @case, on) is not { } last || !Repeats.Within(@case, last, Months))
        {
            return Sanctions.Follows(Sanctions.Warning, Words.Because(
                Clauses.Sanctions,
                $"Premier incident en {Months} mois, établi le {@case.OpenedOn:D}.",
                $"First incident in {Months} months, established on {@case.OpenedOn:D}."));
        }

        return last.Kind == Sanctions.Probation && @case.OpenedOn <= Sanctions.LastDayOf(last)
            ? Sanctions.Follows(Sanctions.Termination, Words.Because(
                Clauses.Sanctions,
                $"Incident établi le {@case.OpenedOn:D}, pendant la mise à l'épreuve du {last.On:D} : l'éditeur doit approuver la fin du partenariat.",
                $"Incident established on {@case.OpenedOn:D}, during the probation of {last.On:D}: the vendor has to approve the termination."))
            : Sanctions.Follows(Sanctions.Probation, Words.Because(
                Clauses.Sanctions,
                $"Incident établi le {@case.OpenedOn:D}, dans les {Months} mois après l'étape du {last.On:D}.",
                $"Incident established on {@case.OpenedOn:D}, within {Months} months of the step of {last.On:D}."));
    }
}

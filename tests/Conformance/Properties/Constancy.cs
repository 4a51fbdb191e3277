using System.Text;
using PartnerHub.Contracts;

namespace PartnerHub.Conformance.Properties;

/// <summary>Whether answers stay as they are until the day a program names as the next one on which they can change.</summary>
public static class Constancy
{
    /// <summary>Days looked at after the day asked, one by one.</summary>
    public const int Days = 60;

    /// <summary>The first day before the next change on which an answer is another one, with both answers; null when there is none.</summary>
    public static string? Broken(IEligibility program, Dossier dossier, DateOnly on)
    {
        var horizon = on.AddMonths(5);
        return Broken(on, program.NextChange(dossier, on), day => Answers(program, dossier, day, horizon));
    }

    /// <summary>The same of what is granted and accrued.</summary>
    public static string? Broken(IBenefits program, Dossier dossier, DateOnly on) =>
        Broken(on, program.NextChange(dossier, on), day => Answers(program, dossier, day));

    private static string? Broken(DateOnly on, DateOnly? next, Func<DateOnly, string> answers)
    {
        if (next <= on)
        {
            return FormattableString.Invariant($"the next change after {on:yyyy-MM-dd} is said to be on {next:yyyy-MM-dd}");
        }

        var known = next == on.AddDays(1) ? "" : answers(on);
        for (var day = on.AddDays(1); day <= on.AddDays(Days) && !(day >= next); day = day.AddDays(1))
        {
            var found = answers(day);
            if (found != known)
            {
                return FormattableString.Invariant($"on {day:yyyy-MM-dd}, before {next:yyyy-MM-dd}:\n{found}\ninstead of\n{known}");
            }
        }

        return null;
    }

    private static string Answers(IBenefits program, Dossier dossier, DateOnly on) => string.Join('\n',
        Encoding.UTF8.GetString(ContractsJson.WriteBenefits(dossier.LevelOn(on), program.Grant(dossier, on))),
        Encoding.UTF8.GetString(ContractsJson.WriteAccounts(program.Accounts(dossier, on))));

    private static string Answers(IEligibility program, Dossier dossier, DateOnly on, DateOnly horizon)
    {
        var standing = program.Assess(dossier, on) with { On = default };
        var placing = program.Place(dossier, null, on);
        var pending = placing.Pending?.On == on ? placing.Pending with { On = default } : placing.Pending;
        return string.Join('\n',
            Encoding.UTF8.GetString(ContractsJson.WriteStanding(standing)),
            Encoding.UTF8.GetString(ContractsJson.WriteLevel(placing with { Pending = pending, ToKeep = [], Reasons = [] })),
            Encoding.UTF8.GetString(ContractsJson.WriteObligations(program.Obligations(dossier, on, horizon))));
    }
}

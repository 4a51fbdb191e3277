using System.Security.Cryptography;
using System.Text;
using PartnerHub.Contracts;
using PartnerHub.Partners;
using PartnerHub.Kits.Language;
using PartnerHub.Kits.Ui;

namespace PartnerHub.Eligibility.ListDuties;

/// <summary>A member's due dates as a calendar that other programs subscribe to: an event for each, on its last day in time.</summary>
internal static class ObligationsCalendar
{
    public static string Write(Member member, ProgramDescription program, IEnumerable<Obligation> obligations, DateTimeOffset now, string language)
    {
        var text = new CalendarText()
            .Add("BEGIN", "VCALENDAR")
            .Add("VERSION", "2.0")
            .Add("PRODID", "-//PartnerHub//Obligations//EN")
            .Add("CALSCALE", "GREGORIAN")
            .AddText("X-WR-CALNAME", $"{program.Name.In(language)} – {member.Partner.Name}");
        foreach (var obligation in obligations)
        {
            Write(text, member, program, obligation, now, language);
        }

        return text.Add("END", "VCALENDAR").ToString();
    }

    private static void Write(CalendarText text, Member member, ProgramDescription program, Obligation obligation, DateTimeOffset now, string language) => text
        .Add("BEGIN", "VEVENT")
        .Add("UID", Uid(member, obligation))
        .Add("DTSTAMP", CalendarText.Instant(now))
        .Add("DTSTART;VALUE=DATE", CalendarText.Day(obligation.Due))
        .Add("DTEND;VALUE=DATE", CalendarText.Day(obligation.Due.AddDays(1)))
        .AddText("SUMMARY", Summary(program, obligation, language))
        .AddText("DESCRIPTION", Description(program, obligation, language))
        .AddText("CATEGORIES", program.Name.In(language))
        .Add("TRANSP", "TRANSPARENT")
        .Add("END", "VEVENT");

    private static string Summary(ProgramDescription program, Obligation obligation, string language) => string.Join(
        " · ",
        new[] { program.DutyName(obligation.Id).In(language), obligation.Period, obligation.Person, DutyWord.Of(obligation.State).In(language) }.OfType<string>());

    private static string Description(ProgramDescription program, Obligation obligation, string language)
    {
        var clause = program.Clauses.FirstOrDefault(clause => clause.Id == obligation.Clause);
        var opens = $"{Words.OpensOn.In(language)} {PageAddress.Text(obligation.OpensOn)}";
        return clause is null ? opens : $"{opens}\n{clause.Id} – {clause.Title.In(language)}";
    }

    /// <summary>The same for the same duty whenever the calendar is read, so that an event is moved rather than doubled.</summary>
    private static string Uid(Member member, Obligation obligation)
    {
        var about = string.Join('\n', member.Id, obligation.Id, obligation.Period ?? CalendarText.Day(obligation.Due), obligation.Person);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(about)))[..32] + "@partnerhub";
    }
}

using System.CommandLine;
using System.Text.Json;
using PartnerHub.Kits.CommandLine;
using PartnerHub.Kits.Language;
using PartnerHub.Notices;
using Spectre.Console.Rendering;

namespace PartnerHub.Host.CommandLine.Doctor;

/// <summary>Looks at all that the host needs, changes nothing, and says what to do.</summary>
internal static class DoctorCommand
{
    public static Command Make(CommandContext context)
    {
        var command = new Command("doctor", context.Locale.Say(
            "Examine les réglages, la base, les paquets, l’horloge, les disques, les droits, les adresses, les clés et le courriel, sans rien changer, et dit quoi faire.",
            "Looks at settings, database, packages, clock, disks, rights, addresses, keys and mail, changes nothing, and says what to do."));
        command.SetAction((_, cancel) => RunAsync(context, cancel));
        return command;
    }

    private static async Task<int> RunAsync(CommandContext context, CancellationToken cancel)
    {
        var findings = await ExamineAsync(context, cancel);
        if (context.Json)
        {
            context.Terminal.Out.WriteLine(Json(findings, context.Locale));
        }
        else
        {
            context.Terminal.Write(findings.SelectMany(finding => Lines(finding, context.Locale)));
        }

        return (int)(findings.Any(finding => finding.Grade == Grade.Wrong) ? ExitCode.DoneWithFindings : ExitCode.Ok);
    }

    private static async Task<IReadOnlyList<Finding>> ExamineAsync(CommandContext context, CancellationToken cancel)
    {
        WebApplication app;
        try
        {
            app = OfflineHost.Compose(context.HostSettings);
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            return [.. SettingsCheck.Of(error)];
        }

        await using (app)
        {
            var findings = SettingsCheck.Check(app).ToList();
            if (findings.Exists(finding => finding.Grade == Grade.Wrong))
            {
                // What else is said would be of other settings than those meant.
                return findings;
            }

            findings.AddRange(await DatabaseCheck.CheckAsync(app, cancel));
            findings.AddRange(await PackageCheck.CheckAsync(context, app, cancel));
            findings.AddRange(FolderCheck.Check(app));
            findings.AddRange(await AddressCheck.CheckAsync(app.Configuration, cancel));
            findings.Add(await MailCheck.CheckAsync(app.Services.GetRequiredService<MailCheckup>(), cancel));
            if (findings.Exists(finding => finding is { Subject: "schema", Grade: Grade.Good }) && await FormKeyCheck.CheckAsync(app.Services, cancel) is { } keys)
            {
                findings.Add(keys);
            }

            return findings;
        }
    }

    private static IEnumerable<IRenderable> Lines(Finding finding, Locale locale)
    {
        var (mark, style) = finding.Grade switch
        {
            Grade.Good => (locale.Say("bien", "good"), Tables.Good),
            Grade.Notice => (locale.Say("à voir", "look"), Tables.Warning),
            _ => (locale.Say("FAUX", "WRONG"), Tables.Bad),
        };
        yield return Tables.Line($"{mark,-6} {locale.Pair(finding.Subject, locale.Say(finding.Text))}", style);
        if (finding.Advice is { } advice)
        {
            yield return Tables.Indented("→ " + locale.Say(advice), 7);
        }
    }

    private static string Json(IReadOnlyList<Finding> findings, Locale locale) => JsonText.Of(indented: true, json =>
        json.WriteEach("findings", findings, finding =>
        {
            json.WriteString("subject", finding.Subject);
            json.WriteString("grade", JsonNamingPolicy.KebabCaseLower.ConvertName(finding.Grade.ToString()));
            json.WriteString("text", locale.Say(finding.Text));
            json.WriteString("advice", finding.Advice is { } advice ? locale.Say(advice) : null);
        }));
}

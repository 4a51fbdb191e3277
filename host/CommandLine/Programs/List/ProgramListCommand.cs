using System.CommandLine;
using System.Text.Json;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using PartnerHub.Contracts;
using PartnerHub.Kits.CommandLine;
using PartnerHub.Kits.Language;
using PartnerHub.Programs;

namespace PartnerHub.Host.CommandLine.Programs.List;

/// <summary>Lists the packages found. That one of them does not serve is an answer, not a failure of the list.</summary>
internal static class ProgramListCommand
{
    public static Command Make(CommandContext context)
    {
        var command = new Command("list", context.Locale.Say("Liste les programmes, avec la raison de ceux qui ne servent pas.", "Lists the programs, and why those that do not serve do not."));
        command.SetAction((_, cancel) => RunAsync(context, cancel));
        return command;
    }

    private static async Task<int> RunAsync(CommandContext context, CancellationToken cancel)
    {
        await using var host = context.Hosts.Standalone(context.HostSettings);
        var programs = await host.GetRequiredService<IMediator>().Send(new ListPrograms(), cancel);
        if (context.Json)
        {
            context.Terminal.Out.WriteLine(Json(programs));
        }
        else
        {
            context.Terminal.Write(ProgramList.Lines(programs, context.Locale));
        }

        return (int)ExitCode.Ok;
    }

    private static string Json(IReadOnlyList<HostedProgram> programs) => JsonText.Of(indented: true, json =>
        json.WriteEach("programs", programs, program =>
        {
            json.WriteString("id", program.Id);
            json.WriteString("version", program.Version);
            json.WriteString("state", JsonNamingPolicy.KebabCaseLower.ConvertName(program.State.ToString()));
            json.WriteString("vendor", program.Description?.Vendor);
            Write(json, "name", program.Description?.Name);
            Write(json, "reason", program.Reason);
            Write(json, "notice", program.Notice);
        }));

    private static void Write(Utf8JsonWriter json, string member, LocalizedText? text)
    {
        if (text is null)
        {
            json.WriteNull(member);
            return;
        }

        json.WriteStartObject(member);
        json.WriteString("fr", text.Fr);
        json.WriteString("en", text.En);
        json.WriteEndObject();
    }
}

using System.CommandLine;
using System.CommandLine.Invocation;
using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.Extensions.Options;
using PartnerHub.Eligibility.CommandLine;
using PartnerHub.Host.CommandLine.Backup;
using PartnerHub.Host.CommandLine.Doctor;
using PartnerHub.Host.CommandLine.Explain;
using PartnerHub.Host.CommandLine.Programs;
using PartnerHub.Host.CommandLine.Serve;
using PartnerHub.Host.CommandLine.Try;
using PartnerHub.Host.Web;
using PartnerHub.Imports.CommandLine;
using PartnerHub.Journal.CommandLine;
using PartnerHub.Kits.CommandLine;
using PartnerHub.Kits.Language;
using PartnerHub.Kits.Messaging;
using PartnerHub.Kits.Ui;
using PartnerHub.Onboarding.CommandLine;
using PartnerHub.Programs;

namespace PartnerHub.Host.CommandLine;

/// <summary>The command line <c>partnerhub</c>.</summary>
internal sealed class CommandLineApp(Terminal terminal, HostFactory hosts)
{
    private static readonly string[] ServerKeys = ["urls", "environment", "contentRoot", "applicationName"];

    public async Task<int> RunAsync(string[] args, CancellationToken cancel = default)
    {
        var locale = LocaleOf(args);
        CultureInfo.CurrentUICulture = locale.Culture;
        var context = new CommandContext
        {
            Terminal = terminal,
            Locale = locale,
            Hosts = ActsAs.Of(hosts, args),
            HostSettings = [.. args.Where(IsHostSetting)],
            Json = args.Contains("--json"),
        };
        var parsed = Parse(context, [.. args.Where(arg => !IsHostSetting(arg))]);
        if (parsed.Action is ParseErrorAction)
        {
            return WrongUse(parsed, locale);
        }

        try
        {
            return await parsed.InvokeAsync(new InvocationConfiguration
            {
                Output = terminal.Out,
                Error = terminal.Error,
                EnableDefaultExceptionHandler = false,
                // The server stops in its own time.
                ProcessTerminationTimeout = Serves(parsed) ? null : TimeSpan.FromSeconds(2),
            }, cancel);
        }
        catch (OperationCanceledException)
        {
            return (int)ExitCode.Cancelled;
        }
        catch (ProgramFault fault)
        {
            return CommandProblem.Report(context, ProgramProblems.Of(fault, locale));
        }
        catch (RightMissingException denied)
        {
            return CommandProblem.Report(context, new CommandProblem(ExitCode.Failure, locale.Say(denied.Text)));
        }
        catch (SubjectHiddenException)
        {
            return CommandProblem.Report(context, new CommandProblem(ExitCode.NotFound, locale.Say("Ce compte ne voit rien de tel.", "This account sees nothing of the kind.")));
        }
        catch (SecondPersonNeededException second)
        {
            return CommandProblem.Report(context, new CommandProblem(ExitCode.Conflict, locale.Say(second.Text)));
        }
        catch (InvalidRequestException invalid)
        {
            return CommandProblem.Report(context, [.. invalid.Errors.Select(error => CommandProblem.Of(error, null, locale))]);
        }
        catch (OptionsValidationException invalid)
        {
            return CommandProblem.Report(context, [.. invalid.Failures.Select(failure => new CommandProblem(ExitCode.Failure, failure))]);
        }
        catch (Exception error) when (!Serves(parsed) && StorageWords.Of(error) is { } trouble)
        {
            return CommandProblem.Report(context, new CommandProblem(ExitCode.Failure, locale.Say(trouble)));
        }
        catch (Exception surprise) when (!Serves(parsed))
        {
            return CommandProblem.Report(context, new CommandProblem(ExitCode.Failure, StartFailure.Of(surprise) ?? $"{surprise.GetType().Name}: {surprise.Message}"));
        }
    }

    private static bool Serves(ParseResult parsed) => parsed.CommandResult.Command is RootCommand or { Name: ServeCommand.Name };

    /// <summary>A question to one program loads no module: their commands join when none of the host's own is meant.</summary>
    private static ParseResult Parse(CommandContext context, string[] args)
    {
        var configuration = new ParserConfiguration { ResponseFileTokenReplacer = null };
        var root = Root(context);
        var parsed = root.Parse(args, configuration);
        if (parsed.CommandResult.Command != root)
        {
            return parsed;
        }

        foreach (var command in ModuleCommands(context))
        {
            root.Subcommands.Add(command);
        }

        return root.Parse(args, configuration);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Command[] ModuleCommands(CommandContext context) =>
    [
        ImportCommand.Make(context),
        RunCommand.Make(context),
        JournalCommand.Make(context),
        ReplayCommand.Make(context),
        OnboardCommand.Make(context),
        BackupCommand.Make(context),
        RestoreCommand.Make(context),
        DoctorCommand.Make(context),
    ];

    private static RootCommand Root(CommandContext context)
    {
        var locale = context.Locale;
        var root = new RootCommand(locale.Say(
            "PartnerHub : les programmes partenaires de plusieurs fournisseurs. Sans commande : serve.",
            "PartnerHub: the partner programs of several vendors. Without a command: serve."))
        {
            ServeCommand.Make(context),
            TryCommand.Make(context),
            ExplainCommand.Make(context),
            ProgramCommand.Make(context),
        };
        root.Options.Add(new Option<bool>("--json") { Recursive = true, Description = locale.Say("répond en JSON, et rien d'autre, sur la sortie standard", "answers in JSON, and nothing else, on standard output") });
        var language = new Option<string>("--lang") { Recursive = true, HelpName = "fr|en", Description = locale.Say("langue des textes", "language of the texts") };
        language.AcceptOnlyFromAmong("fr", "en");
        root.Options.Add(language);
        root.Options.Add(ActsAs.Make(locale));
        return ServeCommand.Serve(context, root);
    }

    private int WrongUse(ParseResult parsed, Locale locale)
    {
        foreach (var error in parsed.Errors)
        {
            terminal.Error.WriteLine(error.Message);
        }

        var names = new List<string>();
        for (var command = parsed.CommandResult; command is not null; command = command.Parent as System.CommandLine.Parsing.CommandResult)
        {
            names.Insert(0, command.Command is RootCommand ? "partnerhub" : command.Command.Name);
        }

        terminal.Error.WriteLine(locale.Pair(locale.Say("Voir", "See"), $"{string.Join(' ', names)} --help"));
        return (int)ExitCode.Usage;
    }

    /// <summary>The language has to be known before the commands are made, since their descriptions are in it.</summary>
    private static Locale LocaleOf(string[] args)
    {
        var at = Array.FindIndex(args, arg => arg.StartsWith("--lang", StringComparison.Ordinal));
        var asked = at < 0 ? null
            : args[at] == "--lang" ? args.ElementAtOrDefault(at + 1)
            : args[at]["--lang".Length..].TrimStart('=', ':');
        return Locale.Of(asked) ?? Locale.Of(CultureInfo.CurrentUICulture.Name) ?? Locale.English;
    }

    /// <summary>A setting of the host, as ASP.NET reads it: <c>--Section:Key=value</c>, or one of its own few.</summary>
    private static bool IsHostSetting(string arg)
    {
        var equals = arg.IndexOf('=', StringComparison.Ordinal);
        return arg.StartsWith("--", StringComparison.Ordinal) && equals > 2
            && (arg[2..equals].Contains(':', StringComparison.Ordinal) || ServerKeys.Contains(arg[2..equals], StringComparer.OrdinalIgnoreCase));
    }
}

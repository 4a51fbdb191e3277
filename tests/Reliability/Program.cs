using PartnerHub.Reliability;
using PartnerHub.Reliability.Imports;
using PartnerHub.Reliability.Runs;

switch (args.FirstOrDefault())
{
    case "kill-run":
        return await KillRun.TryAsync(Arguments.Number(args, "--times", 200), Arguments.Text(args, "--engine", "sqlite"));
    case "kill-import":
        return await KillImport.TryAsync(Arguments.Number(args, "--times", 200), Arguments.Text(args, "--engine", "sqlite"));
    case KillRun.Work:
        return await KillRun.WorkAsync(args[1], args[2]);
    default:
        await Console.Error.WriteLineAsync("expected: kill-run|kill-import [--times N] [--engine sqlite|postgresql]");
        return 2;
}

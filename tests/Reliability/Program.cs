using PartnerHub.Reliability;
using PartnerHub.Reliability.Files;
using PartnerHub.Reliability.Fuzzing;
using PartnerHub.Reliability.Imports;
using PartnerHub.Reliability.Journal;
using PartnerHub.Reliability.Programs;
using PartnerHub.Reliability.Runs;

switch (args.FirstOrDefault())
{
    case "kill-run":
        return await KillRun.TryAsync(Arguments.Number(args, "--times", 200), Arguments.Text(args, "--engine", "sqlite"));
    case "kill-import":
        return await KillImport.TryAsync(Arguments.Number(args, "--times", 200), Arguments.Text(args, "--engine", "sqlite"));
    case "mutate-journal":
        return await MutateJournal.TryAsync(Arguments.Number(args, "--times", 10_000));
    case "fuzz":
        return await FuzzApi.TryAsync(Arguments.Number(args, "--requests", 20_000), Arguments.Number(args, "--seed", 1));
    case "files":
        return await TakeFiles.TryAsync(Arguments.Text(args, "--kind", ""), Arguments.Number(args, "--from", 0), Arguments.Number(args, "--count", 100_000), Arguments.Number(args, "--seed", 1));
    case "crash-loop":
        return await CrashLoop.TryAsync(Arguments.Text(args, "--engine", "sqlite"), Arguments.Text(args, "--ways", CrashLoop.Ways));
    case "bad-programs":
        return await BadPrograms.TryAsync(Arguments.Text(args, "--only", ""));
    case KillRun.Work:
        return await KillRun.WorkAsync(args[1], args[2], args[3]);
    case CrashLoop.Judge:
        return await CrashLoop.JudgeDueAsync(args[1], args[2]);
    default:
        await Console.Error.WriteLineAsync("expected: files [--count N] [--seed N] [--kind id,id] [--from N], fuzz [--requests N] [--seed N], mutate-journal [--times N], bad-programs [--only id,id], or (kill-run|kill-import [--times N]|crash-loop [--ways exit,fail-fast,overflow,thread]) [--engine sqlite|postgresql]");
        return 2;
}

using PartnerHub.Contracts;

namespace PartnerHub.Programs.Answers;

internal ref partial struct AnswerCheck
{
    /// <summary>A member climbs the levels of its ladder alone, and none without one.</summary>
    private readonly void OfLadder(string level, string? ladder, string path)
    {
        if (words.Description.Ladders.Count == 0)
        {
            return;
        }

        foreach (var known in words.Description.Levels)
        {
            if (known.Id == level && (ladder is null || known.Ladder != ladder))
            {
                throw Wrong(path, Expected.OfLadder(ladder), level);
            }
        }
    }

    /// <summary>No level of the ladder is left out, and they are told low to high.</summary>
    private readonly void Whole(LevelStanding[] levels, string? ladder)
    {
        var at = 0;
        foreach (var known in words.Description.Levels)
        {
            if (known.Ladder != ladder || (ladder is null && words.Description.Ladders.Count > 0))
            {
                continue;
            }

            if (at == levels.Length || levels[at++].Level != known.Id)
            {
                throw Wrong("levels", Expected.AllOfThem, known.Id);
            }
        }
    }

    /// <summary>A level other than the one on record is of a ladder that the partner climbs.</summary>
    private readonly void OfPartner(string level, Dossier dossier, string path)
    {
        if (words.LadderOf(level) is { } ladder && !words.ClimbsOne(dossier.Partner, ladder))
        {
            throw Wrong(path, Expected.OfPartner, level);
        }
    }

    /// <summary>The levels that the partner is told to be eligible for are those that say so, and the earned one is among them.</summary>
    private readonly void Agree(LevelStanding[] levels, string[] eligible, string? earned)
    {
        var count = 0;
        foreach (var level in levels)
        {
            if (level.Eligible && !eligible.AsSpan().Contains(level.Level))
            {
                throw Wrong("eligible", Expected.SayingSo, level.Level);
            }

            count += level.Eligible ? 1 : 0;
        }

        if (count != eligible.Length)
        {
            throw Wrong("eligible", Expected.SayingSo, string.Join(", ", eligible));
        }

        if (earned is not null && !eligible.AsSpan().Contains(earned))
        {
            throw Wrong("earned", Expected.AmongEligible, earned);
        }
    }
}

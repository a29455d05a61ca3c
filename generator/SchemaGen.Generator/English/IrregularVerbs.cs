namespace SchemaGen.Generator.English;

/// <summary>The irregular verbs of English: lemma, past tense, participle; variants with a slash.</summary>
internal static class IrregularVerbs
{
    private const string Table = """
        abide abided/abode abided/abode
        arise arose arisen
        awake awoke awoken
        backslide backslid backslid
        bear bore borne/born
        beat beat beaten
        become became become
        befall befell befallen
        beget begot begotten
        begin began begun
        behold beheld beheld
        bend bent bent
        bereave bereaved bereaved/bereft
        beseech besought/beseeched besought/beseeched
        beset beset beset
        bespeak bespoke bespoken
        bet bet bet
        bid bid/bade bid/bidden
        bind bound bound
        bite bit bitten
        bleed bled bled
        blow blew blown
        break broke broken
        breastfeed breastfed breastfed
        breed bred bred
        bring brought brought
        broadcast broadcast/broadcasted broadcast/broadcasted
        browbeat browbeat browbeaten
        build built built
        burn burned/burnt burned/burnt
        burst burst burst
        bust bust/busted bust/busted
        buy bought bought
        cast cast cast
        catch caught caught
        choose chose chosen
        cling clung clung
        come came come
        cost cost cost
        creep crept crept
        cut cut cut
        deal dealt dealt
        dig dug dug
        dive dived/dove dived
        do did done
        draw drew drawn
        dream dreamed/dreamt dreamed/dreamt
        drink drank drunk
        drive drove driven
        dwell dwelt/dwelled dwelt/dwelled
        eat ate eaten
        fall fell fallen
        feed fed fed
        feel felt felt
        fight fought fought
        find found found
        flee fled fled
        fling flung flung
        fly flew flown
        forbear forbore forborne
        forbid forbade/forbad forbidden
        forget forgot forgotten
        forgive forgave forgiven
        forgo forwent forgone
        forsake forsook forsaken
        forswear forswore forsworn
        freeze froze frozen
        get got got/gotten
        gird girded/girt girded/girt
        give gave given
        go went gone
        grind ground ground
        grow grew grown
        hang hung/hanged hung/hanged
        have had had
        hear heard heard
        hew hewed hewn/hewed
        hide hid hidden
        hit hit hit
        hold held held
        hurt hurt hurt
        inset inset inset
        keep kept kept
        kneel knelt/kneeled knelt/kneeled
        knit knitted/knit knitted/knit
        know knew known
        lay laid laid
        lead led led
        lean leaned/leant leaned/leant
        leap leapt/leaped leapt/leaped
        learn learned/learnt learned/learnt
        leave left left
        lend lent lent
        let let let
        lie lay/lied lain/lied
        light lit/lighted lit/lighted
        lose lost lost
        make made made
        mean meant meant
        meet met met
        mow mowed mown/mowed
        offset offset offset
        partake partook partaken
        pay paid paid
        plead pleaded/pled pleaded/pled
        prove proved proven/proved
        put put put
        quit quit/quitted quit/quitted
        read read read
        rend rent rent
        rid rid rid
        ride rode ridden
        ring rang rung
        rise rose risen
        run ran run
        saw sawed sawn/sawed
        say said said
        see saw seen
        seek sought sought
        sell sold sold
        send sent sent
        set set set
        sew sewed sewn/sewed
        shake shook shaken
        shear sheared shorn/sheared
        shed shed shed
        shine shone/shined shone/shined
        shoot shot shot
        show showed shown/showed
        shrink shrank/shrunk shrunk
        shut shut shut
        sing sang sung
        sink sank sunk
        sit sat sat
        slay slew slain
        sleep slept slept
        slide slid slid
        sling slung slung
        slink slunk slunk
        slit slit slit
        smell smelled/smelt smelled/smelt
        smite smote smitten
        sneak sneaked/snuck sneaked/snuck
        sow sowed sown/sowed
        speak spoke spoken
        speed sped/speeded sped/speeded
        spell spelled/spelt spelled/spelt
        spellbind spellbound spellbound
        spend spent spent
        spill spilled/spilt spilled/spilt
        spin spun spun
        spit spat/spit spat/spit
        split split split
        spoil spoiled/spoilt spoiled/spoilt
        spread spread spread
        spring sprang/sprung sprung
        stand stood stood
        steal stole stolen
        stick stuck stuck
        sting stung stung
        stink stank stunk
        strew strewed strewn/strewed
        stride strode stridden
        strike struck struck/stricken
        string strung strung
        strive strove/strived striven/strived
        swear swore sworn
        sweep swept swept
        swell swelled swollen/swelled
        swim swam swum
        swing swung swung
        take took taken
        teach taught taught
        tear tore torn
        tell told told
        think thought thought
        thrive thrived/throve thrived/thriven
        throw threw thrown
        thrust thrust thrust
        tread trod trodden
        typeset typeset typeset
        wake woke/waked woken/waked
        waylay waylaid waylaid
        wear wore worn
        weave wove woven
        wed wedded/wed wedded/wed
        weep wept wept
        wet wet/wetted wet/wetted
        win won won
        wind wound wound
        wring wrung wrung
        write wrote written
        """;

    /// <summary>"Overthrow" and "withdraw" go like their last part.</summary>
    private static readonly string[] s_prefixes = ["re", "over", "under", "out", "un", "mis", "fore", "inter", "with", "up", "off", "down", "pre"];

    /// <summary>Verbs that only look as if they had a prefix before an irregular verb.</summary>
    private static readonly HashSet<string> s_regular = new(StringComparer.Ordinal) { "relay", "unsaw", "resow", "upend", "reprove", "relight", "outlay", "preset" };

    private static readonly Dictionary<string, (string[] Past, string[] Participle)> s_verbs = Read();

    /// <summary>The past forms and participles of an irregular verb.</summary>
    public static bool TryGet(string lemma, out string[] past, out string[] participle)
    {
        if (s_verbs.TryGetValue(lemma, out (string[] Past, string[] Participle) found))
        {
            (past, participle) = found;
            return true;
        }

        (past, participle) = ([], []);
        if (s_regular.Contains(lemma))
            return false;
        foreach (string prefix in s_prefixes)
        {
            if (lemma.Length < prefix.Length + 2 || !lemma.StartsWith(prefix, StringComparison.Ordinal) || !TryGet(lemma.Substring(prefix.Length), out past, out participle))
                continue;
            past = Array.ConvertAll(past, p => prefix + p);
            participle = Array.ConvertAll(participle, p => prefix + p);
            return true;
        }

        return false;
    }

    private static Dictionary<string, (string[] Past, string[] Participle)> Read()
    {
        var verbs = new Dictionary<string, (string[] Past, string[] Participle)>(StringComparer.Ordinal);
        foreach (string line in Table.Split('\n'))
        {
            string[] parts = line.Trim().Split(' ');
            verbs.Add(parts[0], (parts[1].Split('/'), parts[2].Split('/')));
        }

        return verbs;
    }
}
